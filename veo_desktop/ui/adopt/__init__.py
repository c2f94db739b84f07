"""Finding tasks that were run elsewhere, and fetching them. UI thread only."""
