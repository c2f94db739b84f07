"""QThreads that run the use cases and hand frozen events to the window."""
