"""Follow-up visits in the window: what earlier visits showed, the course so far, and the files last used."""
