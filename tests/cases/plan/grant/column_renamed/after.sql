CREATE TABLE users (
    id bigint PRIMARY KEY,
    -- schemaops: renamed from code
    number integer
);
GRANT SELECT (number) ON users TO grant_reader;
