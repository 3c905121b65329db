CREATE TYPE feeling AS ENUM ('ok', 'bad'); CREATE TABLE t (m feeling);
