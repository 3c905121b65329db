CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TABLE t (m mood) PARTITION BY LIST (m);
