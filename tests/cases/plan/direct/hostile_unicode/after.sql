CREATE SCHEMA "größe ☃ ключ";
CREATE TABLE "größe ☃ ключ"."größe ☃ ключ" ("größe ☃ ключ" serial PRIMARY KEY);
COMMENT ON TABLE "größe ☃ ключ"."größe ☃ ключ" IS $$"größe ☃ ключ"$$;
