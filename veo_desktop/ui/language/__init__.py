"""Which language the window speaks, and what keys are called in it."""
