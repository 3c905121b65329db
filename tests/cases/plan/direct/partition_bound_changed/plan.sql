-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((id IS NOT NULL) AND (id >= 0) AND (id < 200))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (0) TO (200);
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (0) TO (100);
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) NOT VALID
