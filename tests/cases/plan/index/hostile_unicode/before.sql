CREATE TABLE "größe ☃ ключ" ("größe ☃ ключ" text);
