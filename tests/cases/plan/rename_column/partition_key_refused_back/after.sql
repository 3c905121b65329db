CREATE TABLE p (
    -- schemaops: renamed from key
    id integer,
    a text
) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
