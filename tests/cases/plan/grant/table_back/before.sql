CREATE TABLE users (id bigint PRIMARY KEY, name text, secret text);
GRANT SELECT, INSERT ON users TO grant_reader;
GRANT SELECT ON users TO grant_app;
GRANT UPDATE ON users TO PUBLIC;
