CREATE TYPE feeling AS ENUM ('ok', 'unhappy');
CREATE TABLE t (id integer PRIMARY KEY, m feeling DEFAULT 'unhappy');
