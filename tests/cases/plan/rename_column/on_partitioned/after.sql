CREATE TABLE p (id integer NOT NULL, 
    -- schemaops: renamed from a
    b text) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
