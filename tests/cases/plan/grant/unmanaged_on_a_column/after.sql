CREATE TABLE users (id bigint PRIMARY KEY, name text, age bigint, "Code" integer);
CREATE VIEW ages AS SELECT age FROM users;
