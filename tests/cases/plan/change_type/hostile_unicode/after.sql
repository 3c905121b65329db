CREATE TABLE "größe ☃ ключ" ("größe ☃ ключ" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "größe ☃ ключ");
CREATE INDEX i ON r (a);
