CREATE SCHEMA "größe ☃ ключ";
CREATE TABLE "größe ☃ ключ"."größe ☃ ключ" ("größe ☃ ключ" text NOT NULL, CONSTRAINT "größe ☃ ключ" CHECK ("größe ☃ ключ" <> ''), CONSTRAINT "u unicode" UNIQUE ("größe ☃ ключ"));
