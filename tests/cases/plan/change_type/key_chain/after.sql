CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (id bigint PRIMARY KEY REFERENCES a (id));
CREATE TABLE c (b_id bigint REFERENCES b (id));
