"""Reads and writes cases, records, settings and the draft that survives a crash."""
