CREATE TABLE "x USING btree (y)" (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "x USING btree (y)" text UNIQUE);
