CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE DOMAIN d AS mood; CREATE TABLE t (m d);
