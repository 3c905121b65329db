CREATE TABLE "it""s a 'name' " (id integer PRIMARY KEY);
