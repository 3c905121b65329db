INSERT INTO t (id) SELECT generate_series(1, 9);
INSERT INTO r VALUES (1, 1), (2, 9), (150, 3), (151, NULL);
