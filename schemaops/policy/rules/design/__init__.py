"""Rules on the design: keys, indexes, types."""
