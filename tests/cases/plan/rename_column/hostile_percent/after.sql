CREATE TABLE "100% {} %s" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "100% {} %s" text UNIQUE);
