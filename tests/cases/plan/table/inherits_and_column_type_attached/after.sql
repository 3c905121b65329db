CREATE TABLE p (id integer NOT NULL, n bigint);
CREATE TABLE c (id integer NOT NULL, n bigint) INHERITS (p);
