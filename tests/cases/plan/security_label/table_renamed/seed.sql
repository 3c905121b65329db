INSERT INTO customer SELECT g, 'm' || g, g FROM generate_series(1, 5) g;
