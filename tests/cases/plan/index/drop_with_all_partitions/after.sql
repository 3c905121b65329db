CREATE TABLE p (id integer NOT NULL, a text) PARTITION BY RANGE (id);
