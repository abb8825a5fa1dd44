"""The floor: who waits to speak, who speaks, and for how long. Nothing of it is ever kept."""
