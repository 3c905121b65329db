-- ==== expand
-- direct; ACCESS EXCLUSIVE public.m; !lock; !breaks-old-application; !scan
DROP INDEX "public"."m_b";
DROP MATERIALIZED VIEW "public"."m";
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT id,
    a
   FROM public.t;
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT id,
-- undo:     b
-- undo:    FROM public.t;
-- undo: CREATE INDEX "m_b" ON "public"."m" USING btree (b)
