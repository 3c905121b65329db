CREATE TABLE "select" ("select" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "select");
CREATE INDEX i ON r (a);
