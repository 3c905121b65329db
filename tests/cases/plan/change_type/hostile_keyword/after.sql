CREATE TABLE "select" ("select" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "select");
CREATE INDEX i ON r (a);
