CREATE TABLE seats (id integer PRIMARY KEY, number integer NOT NULL, UNIQUE (id, number));
