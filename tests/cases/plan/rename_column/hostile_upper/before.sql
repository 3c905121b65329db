CREATE TABLE "MixedCase" (id integer PRIMARY KEY, a text UNIQUE);
