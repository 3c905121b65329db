CREATE TABLE p (id integer NOT NULL,
    -- schemaops: renamed from n
    m integer) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE TABLE p2 (id integer NOT NULL, 
    -- schemaops: renamed from n
    m integer);
