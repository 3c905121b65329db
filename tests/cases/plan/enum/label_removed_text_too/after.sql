CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using nullif(m, 'worse')
    m mood,
    n text,
    o mood
);
