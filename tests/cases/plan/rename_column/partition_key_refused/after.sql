CREATE TABLE p (
    -- schemaops: renamed from id
    key integer,
    a text
) PARTITION BY RANGE (key);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
