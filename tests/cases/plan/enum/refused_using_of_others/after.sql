CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    a text,
    -- schemaops: using a::public.mood
    m mood
);
