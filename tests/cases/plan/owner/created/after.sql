CREATE TABLE other (id bigint PRIMARY KEY);
CREATE TABLE account (id bigserial PRIMARY KEY);
ALTER TABLE account OWNER TO owner_one;
CREATE VIEW accounts AS SELECT id FROM account;
ALTER VIEW accounts OWNER TO owner_one;
CREATE FUNCTION run() RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION run() OWNER TO owner_one;
