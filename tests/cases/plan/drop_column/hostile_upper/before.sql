CREATE TABLE "MixedCase" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "MixedCase" text NOT NULL);
