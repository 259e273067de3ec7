"""The six steps of a visit: each page shows the case and emits what was answered; none decides anything clinical."""
