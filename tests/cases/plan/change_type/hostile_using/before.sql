CREATE TABLE "x USING btree (y)" ("x USING btree (y)" integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "x USING btree (y)");
CREATE INDEX i ON r (a);
