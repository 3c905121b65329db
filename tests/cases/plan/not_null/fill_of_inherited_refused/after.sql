CREATE TABLE p (id integer, a text NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p (
    -- schemaops: fill: 'none'
    a NOT NULL
) FOR VALUES FROM (0) TO (10);
