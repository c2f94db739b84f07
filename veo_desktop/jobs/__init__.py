"""Use cases over wiro, store and media: submit, follow, fetch, schedule. No Qt; every step runs without a window."""
