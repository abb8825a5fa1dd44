"""Facilitator: one person runs a live citizens' meeting from one laptop."""
