"""Rules on rows and values that would be lost."""
