-- ==== expand
-- direct
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT id,
    a
   FROM public.t;
COMMENT ON MATERIALIZED VIEW "public"."m" IS 'sums';
-- undo: DROP MATERIALIZED VIEW "public"."m"

-- direct; SHARE ROW EXCLUSIVE public.m
CREATE UNIQUE INDEX "m_id" ON "public"."m" USING btree (id);
-- undo: DROP INDEX "public"."m_id"
