"""Simulated phones for demo, rehearsal and load: real HTTP, real sealing."""
