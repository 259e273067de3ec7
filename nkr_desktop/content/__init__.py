"""Reads and checks what the program ships in resources/: the guideline and the clinical wording."""
