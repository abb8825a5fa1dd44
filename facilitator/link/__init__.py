"""What engine, door and phones say to each other: messages, envelopes, answers and the room view."""
