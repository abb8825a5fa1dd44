"""Preparation: the run sheet and the page of step 1."""
