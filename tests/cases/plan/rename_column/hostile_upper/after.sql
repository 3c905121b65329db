CREATE TABLE "MixedCase" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "MixedCase" text UNIQUE);
