CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b integer REFERENCES r (id)
);
