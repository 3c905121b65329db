CREATE TABLE kept (id bigint);
CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW names AS SELECT name FROM users;
CREATE FUNCTION secret() RETURNS integer LANGUAGE sql AS 'SELECT 1';
GRANT SELECT ON users, names TO grant_app;
GRANT UPDATE (name) ON users TO grant_app;
REVOKE ALL ON FUNCTION secret() FROM PUBLIC;
