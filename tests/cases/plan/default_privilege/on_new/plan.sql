-- ==== expand
-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION app.closed()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- undo: DROP FUNCTION "app"."closed"()

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION app.open()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- undo: DROP FUNCTION "app"."open"()

-- direct
GRANT EXECUTE ON ROUTINE "app"."open"() TO PUBLIC;
-- no undo: it goes with the object

-- direct
CREATE TABLE "app"."closed" (
    "id" bigint
);
-- undo: DROP TABLE "app"."closed"

-- direct
REVOKE INSERT, SELECT ON TABLE "app"."closed" FROM "default_reader";
-- no undo: it goes with the object

-- direct
CREATE TABLE "app"."open" (
    "id" bigint
);
-- undo: DROP TABLE "app"."open"

-- direct
REVOKE INSERT ON TABLE "app"."open" FROM "default_reader";
-- no undo: it goes with the object

-- grant
REVOKE EXECUTE ON ROUTINE "app"."closed"() FROM PUBLIC;
-- undo: GRANT EXECUTE ON ROUTINE "app"."closed"() TO PUBLIC

-- grant
-- gate: SELECT 'default_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'default_reader')
GRANT SELECT ON TABLE "app"."open" TO "default_reader";
-- undo: REVOKE SELECT ON TABLE "app"."open" FROM "default_reader"
