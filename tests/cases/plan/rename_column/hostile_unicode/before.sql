CREATE TABLE "größe ☃ ключ" (id integer PRIMARY KEY, a text UNIQUE);
