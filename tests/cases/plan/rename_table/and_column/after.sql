-- schemaops: renamed from t
CREATE TABLE u (
    id integer PRIMARY KEY,
    -- schemaops: renamed from a
    b text
);
