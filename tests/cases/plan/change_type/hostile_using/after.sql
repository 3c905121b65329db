CREATE TABLE "x USING btree (y)" ("x USING btree (y)" bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "x USING btree (y)");
CREATE INDEX i ON r (a);
