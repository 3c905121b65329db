CREATE TABLE "größe ☃ ключ" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "größe ☃ ключ" text UNIQUE);
