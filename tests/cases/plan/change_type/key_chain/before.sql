CREATE TABLE a (id integer PRIMARY KEY);
CREATE TABLE b (id integer PRIMARY KEY REFERENCES a (id));
CREATE TABLE c (b_id integer REFERENCES b (id));
