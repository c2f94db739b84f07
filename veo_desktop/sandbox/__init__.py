"""A faithful local Wiro on loopback, run as a child process of the app or alone."""
