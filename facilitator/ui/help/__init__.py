"""Help inside the program: a page for each of the five steps, and the keys."""
