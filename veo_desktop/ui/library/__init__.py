"""The library page: every clip, found by words and filters, looked at, judged, kept in order and handed on."""
