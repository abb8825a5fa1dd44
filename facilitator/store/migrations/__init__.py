"""How a file of every released version becomes one of this version."""
