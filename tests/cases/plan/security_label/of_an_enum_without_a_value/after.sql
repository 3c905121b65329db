CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (
    id bigint PRIMARY KEY,
    -- schemaops: using CASE m::text WHEN 'fine' THEN 'ok' ELSE m::text END
    m mood
);
SECURITY LABEL FOR guard ON TYPE mood IS 'x';
SECURITY LABEL FOR guard ON COLUMN t.m IS 'x';
