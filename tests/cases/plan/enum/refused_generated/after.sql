CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE TABLE t (m mood, g boolean GENERATED ALWAYS AS (m = 'bad') STORED);
