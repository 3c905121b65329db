CREATE TABLE "a\\b;--" ("a\\b;--" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "a\\b;--");
CREATE INDEX i ON r (a);
