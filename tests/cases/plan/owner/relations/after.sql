CREATE TABLE account (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n serial);
CREATE VIEW accounts AS SELECT id FROM account;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM account;
CREATE SEQUENCE number;
ALTER TABLE account OWNER TO owner_two;
ALTER VIEW accounts OWNER TO owner_two;
ALTER MATERIALIZED VIEW counted OWNER TO owner_two;
ALTER SEQUENCE number OWNER TO owner_two;
