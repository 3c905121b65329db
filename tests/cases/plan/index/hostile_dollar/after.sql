CREATE TABLE "a$so$b" ("a$so$b" text);
CREATE INDEX "i dollar" ON "a$so$b" (lower("a$so$b"), "a$so$b" DESC);
