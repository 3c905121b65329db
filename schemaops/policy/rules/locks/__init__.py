"""Rules on locks, scans and rewrites that make an application wait."""
