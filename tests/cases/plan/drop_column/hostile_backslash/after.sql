CREATE TABLE "a\\b;--" (id integer PRIMARY KEY);
