CREATE TABLE "größe ☃ ключ" ("größe ☃ ключ" text);
CREATE INDEX "i unicode" ON "größe ☃ ключ" (lower("größe ☃ ключ"), "größe ☃ ключ" DESC);
