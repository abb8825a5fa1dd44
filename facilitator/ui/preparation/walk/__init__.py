"""Preparing a safety walk: the route, what to look at, and who does what on the way."""
