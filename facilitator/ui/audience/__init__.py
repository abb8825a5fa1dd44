"""The projector's window and all that can be seen on it, painted from what the room may see."""
