CREATE TABLE users (id bigint PRIMARY KEY, name text, code text);
CREATE VIEW names AS SELECT name FROM users;
CREATE VIEW longest AS SELECT name FROM names;
CREATE FUNCTION total(amount integer) RETURNS bigint LANGUAGE sql AS 'SELECT 1';
CREATE TYPE pair AS (a integer);
GRANT SELECT ON names TO grant_reader WITH GRANT OPTION;
GRANT SELECT (name) ON longest TO grant_app;
REVOKE ALL ON FUNCTION total(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION total(integer) TO grant_app;
