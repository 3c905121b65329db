"""Rules on the way of working: undo, divergence, waivers, what cannot be judged."""
