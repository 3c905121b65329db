CREATE TABLE p (id bigint, at date, size integer, PRIMARY KEY (id, at, size)) PARTITION BY RANGE (at, size);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2025-07-01', 10) TO ('2026-01-01', MINVALUE);
