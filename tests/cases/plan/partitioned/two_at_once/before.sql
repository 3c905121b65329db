CREATE TABLE a (id bigint, at date, PRIMARY KEY (id, at));
CREATE TABLE b (id bigint, at date, a_id bigint, PRIMARY KEY (id, at), FOREIGN KEY (a_id, at) REFERENCES a);
