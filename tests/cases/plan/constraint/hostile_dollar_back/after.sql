CREATE SCHEMA "a$so$b";
CREATE TABLE "a$so$b"."a$so$b" ("a$so$b" text);
