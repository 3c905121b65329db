CREATE TABLE "it""s a 'name' " ("it""s a 'name' " bigint PRIMARY KEY);
CREATE TABLE r (a bigint REFERENCES "it""s a 'name' ");
CREATE INDEX i ON r (a);
