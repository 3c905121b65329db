CREATE TABLE "a$so$b" ("a$so$b" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "a$so$b");
CREATE INDEX i ON r (a);
