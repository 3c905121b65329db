CREATE TABLE p (
    id integer,
    -- schemaops: fill: 0
    a integer NOT NULL
) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10) PARTITION BY LIST (a);
