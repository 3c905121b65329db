-- ==== contract
-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DROP CONSTRAINT "p_pkey";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY USING INDEX "_so_undo_p1_pkey";
-- undo: ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_pkey" PRIMARY KEY USING INDEX "_so_undo_p2a_pkey";
-- undo: ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (id, a)

-- constraint; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p1_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_pkey" ON "public"."p1" USING btree (id, a)

-- constraint; SHARE UPDATE EXCLUSIVE public.p2a; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p2a_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p2a_pkey" ON "public"."p2a" USING btree (id, a)
