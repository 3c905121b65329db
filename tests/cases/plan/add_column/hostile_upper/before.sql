CREATE TABLE "MixedCase" (id integer PRIMARY KEY);
