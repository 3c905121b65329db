CREATE TABLE p (id integer) PARTITION BY RANGE (id);
CREATE TABLE p1 (id integer);
