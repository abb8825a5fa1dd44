"""The sections of the minutes, each made of the meeting alone."""
