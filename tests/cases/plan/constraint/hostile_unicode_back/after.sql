CREATE SCHEMA "größe ☃ ключ";
CREATE TABLE "größe ☃ ключ"."größe ☃ ключ" ("größe ☃ ключ" text);
