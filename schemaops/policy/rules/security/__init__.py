"""Rules on who may read and write what."""
