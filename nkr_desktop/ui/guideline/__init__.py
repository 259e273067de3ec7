"""The whole guideline to read and search, with its legend and the register of its contradictions."""
