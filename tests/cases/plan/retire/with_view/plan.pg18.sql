-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_68980bbe";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_68980bbe"

-- direct; ACCESS EXCLUSIVE public.m; !lock
DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT a
-- undo:    FROM public.v;
-- undo: CREATE INDEX "m_a" ON "public"."m" USING btree (a)

-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT a
-- undo:    FROM public.t

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_68980bbe";
-- undo: ALTER TABLE "schemaops_retired_68980bbe"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_68980bbe.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_68980bbe"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_68980bbe";
-- no undo: what was retired is gone
