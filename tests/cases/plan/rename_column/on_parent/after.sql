CREATE TABLE t (id integer, 
    -- schemaops: renamed from a
    b text);
CREATE TABLE c (x text) INHERITS (t);
