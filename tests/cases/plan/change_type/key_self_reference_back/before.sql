CREATE TABLE t (id bigint PRIMARY KEY, p bigint REFERENCES t (id));
