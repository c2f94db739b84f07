"""The window's side of the desktop around it: notifications, progress, sleep, media keys, look, screens. UI thread."""
