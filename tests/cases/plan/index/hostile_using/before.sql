CREATE TABLE "x USING btree (y)" ("x USING btree (y)" text);
