"""Pages with geometry, wherever they come from: reading order and lines."""
