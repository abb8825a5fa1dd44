"""The pure core of a meeting: what may happen in it, decided without clock, disk, dice or network."""
