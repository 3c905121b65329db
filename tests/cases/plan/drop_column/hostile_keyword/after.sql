CREATE TABLE "select" (id integer PRIMARY KEY);
