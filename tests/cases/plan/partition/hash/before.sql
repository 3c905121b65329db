CREATE TABLE p (id integer, a text) PARTITION BY HASH (id, lower(a));
CREATE TABLE p1 (id integer, a text);
