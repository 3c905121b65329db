-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; SHARE ROW EXCLUSIVE public.r; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (100000)

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_c";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_c"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT "p_c";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p_c" CHECK ((a <> ''::text)) NOT VALID

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT "p1_pkey";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY USING INDEX "_so_undo_p1_pkey"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_p1_pkey";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_p1_pkey" ON "public"."p1" USING btree (id)

-- partition; SHARE UPDATE EXCLUSIVE public.p1; ROW SHARE public.r
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r"

-- partition; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT "p_r";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "p_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.p1; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_a_idx";
-- undo: CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a)
