"""What is shown when something breaks. UI thread only."""
