CREATE TABLE "a$so$b" (id integer PRIMARY KEY, a text UNIQUE);
