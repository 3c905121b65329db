CREATE TABLE "100% {} %s" ("100% {} %s" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "100% {} %s");
CREATE INDEX i ON r (a);
