"""The minutes: written during and after the meeting, seen as they will be printed, approved, put away."""
