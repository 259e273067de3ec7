"""The widget kit: flat, calm controls that show and collect and decide nothing. tokens.py holds the
measures."""
