CREATE TABLE "100% {} %s" (id integer PRIMARY KEY);
