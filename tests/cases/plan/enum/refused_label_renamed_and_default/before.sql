CREATE TYPE mood AS ENUM ('ok', 'unhappy'); CREATE TABLE t (m mood DEFAULT 'ok');
