CREATE TABLE "x USING btree (y)" (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "x USING btree (y)" text NOT NULL);
