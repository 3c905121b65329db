CREATE TYPE mood AS ENUM ('ok', 'unhappy');
CREATE TABLE t (id integer PRIMARY KEY, m mood DEFAULT 'unhappy');
