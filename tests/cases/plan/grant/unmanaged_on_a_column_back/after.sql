CREATE TABLE users (id bigint PRIMARY KEY, name text, age integer, "Code" varchar(20));
CREATE VIEW ages AS SELECT age FROM users;
