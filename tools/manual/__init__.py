"""Takes the manual's pictures from the real program in its sandbox, so that they never age. Main thread of a tool.

`python3 dev.py manual` starts it; each language has a process of its own, for the program speaks one at a time.
"""
