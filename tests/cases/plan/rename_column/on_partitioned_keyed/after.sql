CREATE TABLE p (
    id integer,
    -- schemaops: renamed from a
    b text,
    PRIMARY KEY (id, b)
) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE UNIQUE INDEX p1_a ON p1 (b);
CREATE INDEX p1_part ON p1 (b);
CREATE INDEX p_a ON p (b);
