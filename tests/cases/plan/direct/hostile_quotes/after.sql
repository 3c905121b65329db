CREATE SCHEMA "it""s a 'name' ";
CREATE TABLE "it""s a 'name' "."it""s a 'name' " ("it""s a 'name' " serial PRIMARY KEY);
COMMENT ON TABLE "it""s a 'name' "."it""s a 'name' " IS $$"it""s a 'name' "$$;
