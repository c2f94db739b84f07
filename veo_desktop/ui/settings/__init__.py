"""The settings dialog and its pages. UI thread only."""
