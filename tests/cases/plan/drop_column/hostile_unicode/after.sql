CREATE TABLE "größe ☃ ключ" (id integer PRIMARY KEY);
