CREATE TYPE mood AS ENUM ('ok', 'awful', 'bad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: up: CASE m::text WHEN 'worse' THEN 'awful' ELSE m::text END down: CASE m::text WHEN 'awful' THEN 'worse' ELSE m::text END
    m mood
);
