CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using CASE m::text WHEN 'worse' THEN 'bad' ELSE m::text END
    m mood NOT NULL
);
