CREATE SCHEMA "My $so$ schema";
-- schemaops: dropped "a ""column"" that has a name as long as PostgreSQL lets names be": nullif(concat("new: one", "new; two that is named at such length that nothing fits beside"), '')
-- schemaops: dropped "100%": "100%"
CREATE TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" (
    "the Key" bigint PRIMARY KEY,
    -- schemaops: up: left("a ""column"" that has a name as long as PostgreSQL lets names be", 1)
    "new: one" text,
    -- schemaops: up: substr("a ""column"" that has a name as long as PostgreSQL lets names be", 2)
    "new; two that is named at such length that nothing fits beside" text,
    -- schemaops: up: upper("100%") || '$so$'
    "select" text COLLATE "C"
);
