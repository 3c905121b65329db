CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
ALTER TYPE mood OWNER TO owner_one;
