CREATE TYPE mood AS ENUM ('ok', 'awful', 'bad');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
