CREATE TABLE "x USING btree (y)" (id integer PRIMARY KEY);
