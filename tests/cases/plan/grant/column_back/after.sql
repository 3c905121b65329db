CREATE TABLE users (id bigint PRIMARY KEY, name text, secret text);
GRANT SELECT ON users TO grant_reader;
