"""The start screen: open, new, demo, recent, resume."""
