CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TABLE t (m mood, g boolean GENERATED ALWAYS AS (m = 'bad') STORED);
