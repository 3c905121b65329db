-- ==== expand
-- direct; ACCESS EXCLUSIVE public.m; !lock; !breaks-old-application; !scan
DROP INDEX "public"."m_id";
DROP MATERIALIZED VIEW "public"."m";
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT id,
    b
   FROM public.t;
CREATE UNIQUE INDEX "m_id" ON "public"."m" USING btree (id);
-- undo: DROP INDEX "public"."m_id";
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t;
-- undo: CREATE UNIQUE INDEX "m_id" ON "public"."m" USING btree (id)
