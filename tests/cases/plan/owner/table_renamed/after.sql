-- schemaops: renamed from account
CREATE TABLE accounts (id bigint PRIMARY KEY);
ALTER TABLE accounts OWNER TO owner_two;
