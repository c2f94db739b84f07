"""Builds what people install: the frozen folder, its archive, the Debian package, the wheel. Main thread of a tool.

It runs in an environment of its own (`build/venv`), as `python3 dev.py package`; nothing of it is in the program.
"""
