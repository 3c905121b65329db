CREATE TABLE keep (id integer PRIMARY KEY);
CREATE TABLE t (id integer PRIMARY KEY, u_id integer);
CREATE TABLE u (id integer PRIMARY KEY, t_id integer REFERENCES t (id));
ALTER TABLE t ADD FOREIGN KEY (u_id) REFERENCES u (id);
