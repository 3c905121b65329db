CREATE TABLE "a$so$b" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "a$so$b" text UNIQUE);
