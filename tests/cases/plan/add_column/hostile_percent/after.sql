CREATE TABLE "100% {} %s" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "100% {} %s" text NOT NULL);
