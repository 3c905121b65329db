CREATE TABLE "order" (
    id integer PRIMARY KEY,
    "the total" numeric,
    -- schemaops: fill: 'it''s $so$ % ' || coalesce("the total", 0) || id
    "O'Brien" text NOT NULL
);
