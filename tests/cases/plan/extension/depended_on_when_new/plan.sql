-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN  RETURN NEW; END$function$;
ALTER FUNCTION "public"."f"() DEPENDS ON EXTENSION "plpgsql";
-- undo: DROP FUNCTION "public"."f"()

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "i" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."i"

-- index; ACCESS EXCLUSIVE public.t; !lock
ALTER INDEX "public"."i" DEPENDS ON EXTENSION "plpgsql";
-- no undo: the comment goes with the index

-- direct
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT 1 AS id;
ALTER MATERIALIZED VIEW "public"."m" DEPENDS ON EXTENSION "plpgsql";
-- undo: DROP MATERIALIZED VIEW "public"."m"
-- ==== contract
-- trigger; SHARE ROW EXCLUSIVE public.t; !lock
CREATE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
ALTER TRIGGER "tr" ON "public"."t" DEPENDS ON EXTENSION "plpgsql";
-- undo: DROP TRIGGER "tr" ON "public"."t"
