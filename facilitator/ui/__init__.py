"""The windows: they show the meeting they are given and send commands."""
