"""Veo Desktop: makes and reviews Veo 3.1 clips through Wiro. Import-free, so that start-up pays for nothing here."""

__version__ = "0.1.0"
