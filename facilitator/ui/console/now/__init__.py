"""Now: the agenda, its clock, and the ways to mend the time."""
