"""Out: what the big screen shows, and what else it may show."""
