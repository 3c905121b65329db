CREATE TABLE "select" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "select" text NOT NULL);
