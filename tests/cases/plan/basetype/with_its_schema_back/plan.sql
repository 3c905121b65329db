-- ==== expand
-- direct
CREATE SCHEMA "app";
-- undo: DROP SCHEMA "app"

-- direct
CREATE TYPE "app"."code";
CREATE OR REPLACE FUNCTION app.code_in(cstring)
 RETURNS app.code
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4in$function$;
CREATE OR REPLACE FUNCTION app.code_out(app.code)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;
CREATE TYPE "app"."code" (INPUT = app.code_in, OUTPUT = app.code_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4, CATEGORY = 'U', STORAGE = plain);
-- undo: DROP TYPE "app"."code" CASCADE

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" app.code;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
