CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using CASE WHEN m = 'worse'::public.mood THEN 'awful' ELSE m::text END
    m text,
    n mood[]
);
