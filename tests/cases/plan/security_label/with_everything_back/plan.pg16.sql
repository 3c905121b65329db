-- note: what is granted on app.total(integer), app.pair, app.d, app.mood, app.m, app.f(x integer), app.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- publication
DROP PUBLICATION "p";
-- undo: CREATE PUBLICATION "p" FOR TABLE ONLY "app"."t";
-- undo: SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS 'publication'

-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE app.m; !lock
DROP MATERIALIZED VIEW "app"."m";
-- undo: CREATE MATERIALIZED VIEW "app"."m" AS
-- undo:  SELECT id,
-- undo:     c
-- undo:    FROM app.t;
-- undo: SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS 'matview';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS 'matview column'

-- direct; ACCESS EXCLUSIVE app.v; !lock
DROP VIEW "app"."v";
-- undo: CREATE VIEW "app"."v" AS
-- undo:  SELECT id,
-- undo:     c
-- undo:    FROM app.t;
-- undo: SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS 'view';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS 'view column'

-- retire
DROP AGGREGATE "app"."total"(integer);
-- undo: CREATE AGGREGATE "app"."total"(integer) (SFUNC = int4pl, STYPE = integer);
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS 'aggregate'

-- retire; ACCESS EXCLUSIVE app.t; !lock
ALTER TABLE "app"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "app"

-- retire; ACCESS EXCLUSIVE app.s; !lock
ALTER SEQUENCE "app"."s" SET SCHEMA "schemaops_retired_";
-- undo: ALTER SEQUENCE "schemaops_retired_"."s" SET SCHEMA "app"

-- retire
DROP FUNCTION "app"."f"(x integer);
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION app.f(x integer)
-- undo:  RETURNS integer
-- undo:  LANGUAGE sql
-- undo: AS $function$SELECT x$function$;
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS 'function'

-- retire
DROP TYPE "app"."pair";
-- undo: CREATE TYPE "app"."pair" AS ("a" integer, "b" integer);
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS 'composite';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS 'attribute'

-- retire
DROP DOMAIN "app"."d";
-- undo: CREATE DOMAIN "app"."d" AS integer;
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS 'domain'

-- retire
DROP TYPE "app"."mood";
-- undo: CREATE TYPE "app"."mood" AS ENUM ('sad', 'ok');
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS 'enum'

-- retire
DROP SCHEMA "app";
-- undo: CREATE SCHEMA "app";
-- undo: SECURITY LABEL FOR "guard" ON SCHEMA "app" IS 'schema'
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_"."s";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
