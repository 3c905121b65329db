"""Rules on changes that the old application does not survive."""
