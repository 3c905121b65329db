CREATE TABLE users (id bigint PRIMARY KEY, name text, secret text);
CREATE SEQUENCE counter;
CREATE VIEW names AS SELECT name FROM users;
CREATE MATERIALIZED VIEW many AS SELECT name FROM users;
GRANT USAGE ON SEQUENCE counter TO grant_reader;
GRANT SELECT ON many TO grant_reader;
