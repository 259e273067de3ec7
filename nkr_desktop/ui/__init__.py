"""The window. Widgets show and collect; they decide nothing clinical."""
