CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
CREATE TABLE t (
    id integer PRIMARY KEY,
    m mood NOT NULL DEFAULT 'ok',
    n text,
    CHECK (m <> 'bad' OR n IS NOT NULL)
);
CREATE INDEX t_m ON t (m);
CREATE INDEX t_bad ON t (id) WHERE m = 'bad';
CREATE VIEW fine AS SELECT id, m FROM t WHERE m = 'ok';
CREATE FUNCTION worst(m mood) RETURNS boolean LANGUAGE sql AS $$ SELECT m = 'bad' $$;
