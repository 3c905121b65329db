CREATE TABLE "a\\b;--" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "a\\b;--" text UNIQUE);
