"""The main window: its frame, menus and rail, and the way between its pages."""
