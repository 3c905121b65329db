CREATE TABLE account (id bigint PRIMARY KEY, name text);
ALTER TABLE account OWNER TO owner_one;
CREATE VIEW accounts AS SELECT id, name FROM account;
ALTER VIEW accounts OWNER TO owner_one;
