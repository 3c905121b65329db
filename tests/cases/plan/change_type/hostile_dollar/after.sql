CREATE TABLE "a$so$b" ("a$so$b" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "a$so$b");
CREATE INDEX i ON r (a);
