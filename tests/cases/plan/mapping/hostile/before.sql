CREATE SCHEMA "My $so$ schema";
CREATE TABLE "My $so$ schema"."a ""table"" that has a name as long as PostgreSQL lets names be" (
    "the Key" bigint PRIMARY KEY,
    "a ""column"" that has a name as long as PostgreSQL lets names be" text,
    "100%" text COLLATE "C"
);
