CREATE TABLE t (id bigint PRIMARY KEY);
CREATE TABLE u (t_id integer REFERENCES t (id));
