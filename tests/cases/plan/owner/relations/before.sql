CREATE TABLE account (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n serial);
CREATE VIEW accounts AS SELECT id FROM account;
CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM account;
CREATE SEQUENCE number;
ALTER TABLE account OWNER TO owner_one;
ALTER VIEW accounts OWNER TO owner_one;
