CREATE TABLE "größe ☃ ключ" ("größe ☃ ключ" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "größe ☃ ключ");
CREATE INDEX i ON r (a);
