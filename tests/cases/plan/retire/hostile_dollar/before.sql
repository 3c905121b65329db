CREATE SCHEMA "a$so$b";
CREATE TABLE "a$so$b"."a$so$b" ("a$so$b" serial PRIMARY KEY);
COMMENT ON TABLE "a$so$b"."a$so$b" IS $$"a$so$b"$$;
