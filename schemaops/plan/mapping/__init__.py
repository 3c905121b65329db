"""Columns that replace others, or move to another table, as the design declares."""
