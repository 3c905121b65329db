CREATE SCHEMA "a b";
CREATE TABLE "a b"."the table" ("K" integer, k integer, "value ""of"" $so$" json, UNIQUE (k, "K"));
CREATE TABLE "the table" (k integer, "K" integer, id integer, PRIMARY KEY ("K", k));
