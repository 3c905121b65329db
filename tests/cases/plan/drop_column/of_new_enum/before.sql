CREATE TABLE t (
    id integer PRIMARY KEY,
    a mood NOT NULL DEFAULT 'ok'
);
CREATE TYPE mood AS ENUM ('ok', 'bad');
