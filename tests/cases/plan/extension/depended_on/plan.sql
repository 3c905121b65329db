-- ==== expand
-- direct
ALTER FUNCTION "public"."f"() DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER FUNCTION "public"."f"() NO DEPENDS ON EXTENSION "plpgsql"

-- direct
ALTER PROCEDURE "public"."p"(IN a integer) DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER PROCEDURE "public"."p"(IN a integer) NO DEPENDS ON EXTENSION "plpgsql"

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER INDEX "public"."i" NO DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER INDEX "public"."i" DEPENDS ON EXTENSION "plpgsql"

-- direct; ACCESS EXCLUSIVE public.m; !lock
ALTER MATERIALIZED VIEW "public"."m" DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER MATERIALIZED VIEW "public"."m" NO DEPENDS ON EXTENSION "plpgsql"

-- direct; ACCESS SHARE public.t
ALTER TRIGGER "tr" ON "public"."t" DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER TRIGGER "tr" ON "public"."t" NO DEPENDS ON EXTENSION "plpgsql"
