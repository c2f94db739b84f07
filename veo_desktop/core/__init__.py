"""What the words mean: requests, jobs and their legal states, events, errors, settings. Standard library only; any thread."""
