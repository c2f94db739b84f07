"""Manual, What's this and About: what explains the program."""
