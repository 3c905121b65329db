CREATE TABLE users (id bigint PRIMARY KEY, code integer);
GRANT SELECT (code) ON users TO grant_reader;
