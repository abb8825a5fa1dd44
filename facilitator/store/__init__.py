"""One meeting, one SQLite file: the only room that speaks SQL."""
