-- schemaops: ignore
CREATE TABLE users (id bigint PRIMARY KEY, name varchar(3) NOT NULL, age integer);
-- schemaops: ignore
CREATE FUNCTION ours(a integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE TABLE notes (
    id bigint,
    -- schemaops: ignore
    legacy text
);
