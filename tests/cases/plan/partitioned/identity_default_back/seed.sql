INSERT INTO readings (region, value, note) SELECT 'r' || n % 3, n, 'n' FROM generate_series(1, 50) n;
REFRESH MATERIALIZED VIEW sums;
INSERT INTO readings (region, value) VALUES ('moon', 7), ('mars', 8);
