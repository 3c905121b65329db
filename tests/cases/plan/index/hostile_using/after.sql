CREATE TABLE "x USING btree (y)" ("x USING btree (y)" text);
CREATE INDEX "i using" ON "x USING btree (y)" (lower("x USING btree (y)"), "x USING btree (y)" DESC);
