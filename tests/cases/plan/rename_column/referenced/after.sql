CREATE TABLE t (
    -- schemaops: renamed from a
    id integer PRIMARY KEY
);
CREATE TABLE u (t_id integer REFERENCES t (id));
