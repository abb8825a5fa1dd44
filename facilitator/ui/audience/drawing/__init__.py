"""What a scene is drawn with: boxes, text fitted to them, shapes and codes."""
