"""The only writer: one thread that owns the meeting, its file and its key."""
