-- note: what is granted on public.m goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.m; !lock
DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT id,
-- undo:     a
-- undo:    FROM public.t;
-- undo: COMMENT ON MATERIALIZED VIEW "public"."m" IS 'sums';
-- undo: CREATE UNIQUE INDEX "m_id" ON "public"."m" USING btree (id)
