"""The walk on the console: its stops, what was found there, and the form of the record sheet."""
