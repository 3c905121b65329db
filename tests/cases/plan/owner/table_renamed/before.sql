CREATE TABLE account (id bigint PRIMARY KEY);
ALTER TABLE account OWNER TO owner_one;
