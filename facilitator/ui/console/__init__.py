"""The live console: what is now, what comes in, what goes out."""
