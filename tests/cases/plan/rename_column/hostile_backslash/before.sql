CREATE TABLE "a\\b;--" (id integer PRIMARY KEY, a text UNIQUE);
