-- ==== expand
-- direct; ACCESS EXCLUSIVE public.m; !lock; !breaks-old-application; !scan
DROP MATERIALIZED VIEW "public"."m";
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT id,
    b
   FROM public.t;
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t

-- index; SHARE ROW EXCLUSIVE public.m; !lock; !scan; !blocking-build
CREATE INDEX "m_b" ON "public"."m" USING btree (b);
-- undo: DROP INDEX "public"."m_b"
