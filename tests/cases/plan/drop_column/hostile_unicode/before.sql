CREATE TABLE "größe ☃ ключ" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "größe ☃ ключ" text NOT NULL);
