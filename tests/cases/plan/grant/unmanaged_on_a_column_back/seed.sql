INSERT INTO users VALUES (1, 'a', 10, 20), (2, 'b', NULL, 7);
GRANT SELECT (age, "Code") ON users TO PUBLIC;
GRANT SELECT (age), UPDATE (age) ON users TO pg_monitor WITH GRANT OPTION;
GRANT SELECT (age), SELECT ON ages TO pg_monitor;
