-- note: what is granted on public.m, public.f() goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "tr" ON "public"."t";
-- undo: CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: ALTER TRIGGER "tr" ON "public"."t" DEPENDS ON EXTENSION "plpgsql"

-- direct; ACCESS EXCLUSIVE public.m; !lock
DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT 1 AS id;
-- undo: ALTER MATERIALIZED VIEW "public"."m" DEPENDS ON EXTENSION "plpgsql"

-- index; ACCESS EXCLUSIVE public.t; !lock
ALTER INDEX "public"."i" DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER INDEX "public"."i" DEPENDS ON EXTENSION "plpgsql"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."i";
-- undo: CREATE INDEX CONCURRENTLY "i" ON "public"."t" USING btree (a)

-- retire
DROP FUNCTION "public"."f"();
-- undo: CREATE OR REPLACE FUNCTION public.f()
-- undo:  RETURNS trigger
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$BEGIN  RETURN NEW; END$function$;
-- undo: ALTER FUNCTION "public"."f"() DEPENDS ON EXTENSION "plpgsql"
