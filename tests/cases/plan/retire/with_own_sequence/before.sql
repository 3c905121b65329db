CREATE TABLE keep (id integer PRIMARY KEY);
CREATE SEQUENCE s;
CREATE TABLE t (id bigint DEFAULT nextval('s'));
