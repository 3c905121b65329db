CREATE TABLE "select" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "select" text UNIQUE);
