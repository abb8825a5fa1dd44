"""The library: every meeting of the folder as a calm card, and what can be done to a whole meeting."""
