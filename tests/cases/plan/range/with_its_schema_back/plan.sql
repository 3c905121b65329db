-- ==== expand
-- direct
CREATE SCHEMA "app";
-- undo: DROP SCHEMA "app"

-- range
-- gate: SELECT p.oid::regprocedure::text, t.oid::regtype::text
-- gate: FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_depend d
-- gate:     ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
-- gate: JOIN pg_catalog.pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
-- gate: JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
-- gate: WHERE n.nspname ~ '^schemaops_retired_' AND p.pronamespace = to_regnamespace('"app"')
-- gate:     AND p.proname IN ('span', (parse_ident('app.spans'))[2])
CREATE TYPE "app"."span" AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = pg_catalog.text_ops, MULTIRANGE_TYPE_NAME = app.spans);
-- undo: DROP TYPE "app"."span"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" app.span;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" app.spans;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"
