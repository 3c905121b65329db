-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_a";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_a" UNIQUE USING INDEX "_so_undo_t_a" DEFERRABLE

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_a";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_a" ON "public"."t" USING btree (a) WITH (fillfactor=70)

-- retire; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."u" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.u; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."u";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
