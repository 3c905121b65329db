-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; !lock; no transaction
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1" CONCURRENTLY;
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (0) TO (100)

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) NOT VALID

-- partition; ACCESS EXCLUSIVE public.q; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."q" WHERE NOT (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) LIMIT 5
ALTER TABLE "public"."q" ADD CONSTRAINT "_so_within_q" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) NOT VALID;
-- undo: ALTER TABLE "public"."q" DROP CONSTRAINT IF EXISTS "_so_within_q"

-- partition; SHARE UPDATE EXCLUSIVE public.q; !scan; !data-dependent
ALTER TABLE "public"."q" VALIDATE CONSTRAINT "_so_within_q";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.q; SHARE UPDATE EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ATTACH PARTITION "public"."q" FOR VALUES FROM (0) TO (100);
ALTER TABLE "public"."q" DROP CONSTRAINT IF EXISTS "_so_within_q";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."q"
