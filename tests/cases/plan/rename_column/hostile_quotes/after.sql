CREATE TABLE "it""s a 'name' " (id integer PRIMARY KEY,
    -- schemaops: renamed from a
    "it""s a 'name' " text UNIQUE);
