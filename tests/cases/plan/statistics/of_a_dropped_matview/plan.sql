-- ==== expand
-- direct
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT t.id,
    t.a,
    t.b
   FROM public.t;
-- undo: DROP MATERIALIZED VIEW "public"."m"

-- direct; SHARE UPDATE EXCLUSIVE public.m
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."m";
-- undo: DROP STATISTICS "public"."s"
