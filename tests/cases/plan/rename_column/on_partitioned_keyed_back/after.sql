CREATE TABLE p (
    id integer,
    -- schemaops: renamed from b
    a text,
    PRIMARY KEY (id, a)
) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (100);
CREATE UNIQUE INDEX p1_a ON p1 (a);
CREATE INDEX p1_part ON p1 (a);
CREATE INDEX p_a ON p (a);
