CREATE TABLE "100% {} %s" ("100% {} %s" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "100% {} %s");
CREATE INDEX i ON r (a);
