CREATE TABLE "MixedCase" ("MixedCase" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "MixedCase");
CREATE INDEX i ON r (a);
