"""The window: widgets and item models. UI thread only; knows jobs' events, never wiro or store."""
