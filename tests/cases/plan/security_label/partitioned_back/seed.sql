INSERT INTO customer SELECT g, 'm' FROM generate_series(1,5) g;
