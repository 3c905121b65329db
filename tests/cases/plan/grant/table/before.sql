CREATE TABLE users (id bigint PRIMARY KEY, name text, secret text);
GRANT SELECT, DELETE ON users TO grant_reader;
GRANT SELECT ON users TO grant_app WITH GRANT OPTION;
