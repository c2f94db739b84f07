"""What the words mean: requests, jobs and their legal states, errors, settings. Standard library only; any thread."""
