SELECT id, n FROM counted;
