CREATE TABLE "it""s a 'name' " (id integer PRIMARY KEY,
    -- schemaops: fill: 'v'
    "it""s a 'name' " text NOT NULL);
