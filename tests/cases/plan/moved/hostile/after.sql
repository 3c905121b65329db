CREATE SCHEMA "a b";
CREATE TABLE "a b"."the table" ("K" integer, k integer, UNIQUE (k, "K"));
CREATE TABLE "the table" (k integer, "K" integer, id integer,
    -- schemaops: moved from "a b"."the table"."value ""of"" $so$" on "a b"."the table"."K" = "K" and "a b"."the table".k = K
    "a name that is as long as PostgreSQL lets names be, which is 63" json,
    PRIMARY KEY ("K", k));
