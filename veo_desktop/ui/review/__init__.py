"""The review of finished clips: stars, pick and reject, tags, notes, and going through many at once."""
