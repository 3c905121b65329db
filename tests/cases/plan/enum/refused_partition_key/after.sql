CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE TABLE t (m mood) PARTITION BY LIST (m);
