CREATE TABLE "a$so$b" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "a$so$b" text NOT NULL);
