-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "id" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "_so_not_null_t_id" CHECK ("id" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id"

-- not_null; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "_so_not_null_t_id";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "_so_not_null_t_id";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" DROP NOT NULL

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"
