"""The create page: compose panel, inspector, queue and recent takes. UI thread only."""
