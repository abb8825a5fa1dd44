"""The command line: windows, demo, a hosted meeting, papers, checks, and the program's own processes."""
