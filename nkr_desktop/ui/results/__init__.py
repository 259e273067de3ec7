"""The results pane: urgency, scope, the ten recommendations, the actions and what could change them."""
