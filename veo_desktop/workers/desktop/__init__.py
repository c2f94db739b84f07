"""The desktop around the program: notifications, progress, sleep, media keys and look, by the means of each system."""
