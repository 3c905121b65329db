CREATE TABLE "a$so$b" ("a$so$b" text);
