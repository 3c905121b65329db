"""A table is built anew beside the old one, which it takes the place of."""
