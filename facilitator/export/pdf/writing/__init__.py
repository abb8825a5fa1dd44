"""Finished pages made into a file: structure tree, fonts, metadata and objects."""
