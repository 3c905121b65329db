CREATE TABLE p (id integer, a text DEFAULT 'x') PARTITION BY RANGE (id);
