CREATE TABLE p (id integer PRIMARY KEY, a text) PARTITION BY RANGE (id);
CREATE TABLE p1 (id integer PRIMARY KEY, a text);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (100) TO (200);
CREATE INDEX on_a ON p (a);
CREATE INDEX p1_a_idx ON p1 (a) WITH (fillfactor = 70);
COMMENT ON INDEX p1_a_idx IS 'stays with it';
COMMENT ON INDEX p1_pkey IS 'so does this';
