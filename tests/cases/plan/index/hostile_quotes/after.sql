CREATE TABLE "it""s a 'name' " ("it""s a 'name' " text);
CREATE INDEX "i quotes" ON "it""s a 'name' " (lower("it""s a 'name' "), "it""s a 'name' " DESC);
