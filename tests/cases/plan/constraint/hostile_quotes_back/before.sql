CREATE SCHEMA "it""s a 'name' ";
CREATE TABLE "it""s a 'name' "."it""s a 'name' " ("it""s a 'name' " text NOT NULL, CONSTRAINT "it""s a 'name' " CHECK ("it""s a 'name' " <> ''), CONSTRAINT "u quotes" UNIQUE ("it""s a 'name' "));
