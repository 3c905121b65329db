"""An ordinary table becomes partitioned, or a partitioned one ordinary, in place."""
