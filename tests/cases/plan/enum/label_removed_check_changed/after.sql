CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (id integer PRIMARY KEY, m mood DEFAULT 'bad', CONSTRAINT known CHECK (m IN ('ok', 'bad')));
