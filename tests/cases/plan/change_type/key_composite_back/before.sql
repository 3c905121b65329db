CREATE TABLE t (a bigint, b integer, PRIMARY KEY (a, b));
CREATE TABLE u (a bigint, b integer, FOREIGN KEY (a, b) REFERENCES t (a, b));
