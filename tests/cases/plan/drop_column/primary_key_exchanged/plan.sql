-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "k", count(*) FROM "public"."t"
-- gate: GROUP BY "k" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (k);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- alter_constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_undo_t_pkey"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pkey" ON "public"."t" USING btree (id)

-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !breaks-new-application
ALTER TABLE "public"."t" ALTER COLUMN "id" DROP NOT NULL;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" SET NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_id"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_id" CHECK ("id" IS NOT NULL) NOT VALID

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "id" TO "_so_old_id";
COMMENT ON COLUMN "public"."t"."_so_old_id" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_id" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_id" TO "id"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_id";
-- no undo: the values are gone
