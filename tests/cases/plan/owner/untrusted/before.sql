CREATE SCHEMA app;
GRANT CREATE ON SCHEMA app TO owner_one, owner_two;
CREATE TABLE app.account (id bigint PRIMARY KEY);
ALTER TABLE app.account OWNER TO owner_one;
