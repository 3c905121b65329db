CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: up: a::public.mood down: a::text
    a mood DEFAULT 'ok'
);
