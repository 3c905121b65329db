CREATE TABLE held (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE counted (id integer NOT NULL, n bigint NOT NULL);
