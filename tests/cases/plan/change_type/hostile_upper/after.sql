CREATE TABLE "MixedCase" ("MixedCase" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "MixedCase");
CREATE INDEX i ON r (a);
