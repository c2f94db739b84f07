"""Clips compared with each other, in the player's place. UI thread; decoding is workers.companion's."""
