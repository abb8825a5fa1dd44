"""The promises of all meetings beside each other."""
