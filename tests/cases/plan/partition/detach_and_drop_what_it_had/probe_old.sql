SELECT id, a FROM p;
