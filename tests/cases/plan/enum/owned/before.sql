CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
ALTER TYPE mood OWNER TO owner_one;
