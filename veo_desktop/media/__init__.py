"""Frames, sound, thumbnails, probing and remuxing through PyAV. No Qt; never on the UI thread."""
