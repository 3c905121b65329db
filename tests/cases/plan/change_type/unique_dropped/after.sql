CREATE TABLE seats (id integer PRIMARY KEY, number smallint NOT NULL);
