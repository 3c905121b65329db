CREATE TABLE "a\\b;--" ("a\\b;--" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "a\\b;--");
CREATE INDEX i ON r (a);
