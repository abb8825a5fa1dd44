"""What is seen of a rehearsal in the facilitator's window."""
