"""Text made ready to be drawn: faces, shaping, lines and ink."""
