CREATE TABLE "select" (id integer PRIMARY KEY, a text UNIQUE);
