CREATE TABLE a (id bigint, at date NOT NULL);
CREATE TABLE b (id bigint, at date NOT NULL);
