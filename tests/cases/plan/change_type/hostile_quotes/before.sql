CREATE TABLE "it""s a 'name' " ("it""s a 'name' " integer PRIMARY KEY);
CREATE TABLE r (a integer REFERENCES "it""s a 'name' ");
CREATE INDEX i ON r (a);
