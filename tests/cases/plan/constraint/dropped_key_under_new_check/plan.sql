-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_undo_t_pkey"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
-- gate: SELECT "ctid", "id", "n" FROM "public"."t" WHERE NOT (((id > 0) OR (n > 0))) LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_check" CHECK (((id > 0) OR (n > 0))) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_check"

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_check";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_pkey" ON "public"."t" USING btree (id)
