"""What engine and door say to each other, and the form of an envelope."""
