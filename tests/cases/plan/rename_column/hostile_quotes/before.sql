CREATE TABLE "it""s a 'name' " (id integer PRIMARY KEY, a text UNIQUE);
