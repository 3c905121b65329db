CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    -- schemaops: renamed from m
    n mood
);
