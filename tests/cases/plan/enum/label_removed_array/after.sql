CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE t (
    id integer PRIMARY KEY,
    -- schemaops: using array_replace(ms::text[], 'worse', 'bad')
    ms mood[] DEFAULT '{ok,bad}',
    n mood[]
);
