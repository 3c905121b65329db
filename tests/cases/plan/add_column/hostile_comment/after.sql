CREATE TABLE "a /* b" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "a /* b" text NOT NULL);
