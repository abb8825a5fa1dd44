"""In: the contributions, from the queue to the boards."""
