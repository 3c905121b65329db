CREATE SCHEMA "a$so$b";
CREATE TABLE "a$so$b"."a$so$b" ("a$so$b" text NOT NULL, CONSTRAINT "a$so$b" CHECK ("a$so$b" <> ''), CONSTRAINT "u dollar" UNIQUE ("a$so$b"));
