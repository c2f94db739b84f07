"""Small widgets and helpers that several panels share. UI thread only."""
