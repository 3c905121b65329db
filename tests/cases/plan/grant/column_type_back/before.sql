CREATE TABLE users (id bigint PRIMARY KEY, code bigint, name text);
GRANT SELECT (code, name) ON users TO grant_reader;
GRANT UPDATE (code) ON users TO grant_app WITH GRANT OPTION;
