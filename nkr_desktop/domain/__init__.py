"""The clinical heart: from a case to an assessment. Pure values and functions; no Qt, no files, no clock."""
