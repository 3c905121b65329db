CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE DOMAIN d AS mood; CREATE TABLE t (m d);
