CREATE SCHEMA "it""s a 'name' ";
CREATE TABLE "it""s a 'name' "."it""s a 'name' " ("it""s a 'name' " text);
