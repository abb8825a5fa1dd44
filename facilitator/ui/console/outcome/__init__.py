"""What the meeting leaves behind: decisions, actions, votes, closing."""
