-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((a IS NOT NULL) AND (a = 'b'::text))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((a IS NOT NULL) AND (a = 'b'::text))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.pd; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."pd" WHERE NOT (NOT ((a IS NOT NULL) AND (a = 'b'::text))) LIMIT 5
ALTER TABLE "public"."pd" ADD CONSTRAINT "_so_beside_p1" CHECK (NOT ((a IS NOT NULL) AND (a = 'b'::text))) NOT VALID;
-- undo: ALTER TABLE "public"."pd" DROP CONSTRAINT IF EXISTS "_so_beside_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.pd; !scan; !data-dependent
ALTER TABLE "public"."pd" VALIDATE CONSTRAINT "_so_beside_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.pd; !lock
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES IN ('b');
ALTER TABLE "public"."pd" DROP CONSTRAINT IF EXISTS "_so_beside_p1";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES IN ('a', 'b');
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."pd" DROP CONSTRAINT IF EXISTS "_so_beside_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."pd" VALIDATE CONSTRAINT "_so_beside_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((a IS NOT NULL) AND (a = ANY (ARRAY['a'::text, 'b'::text])))) NOT VALID;
-- undo: ALTER TABLE "public"."pd" ADD CONSTRAINT "_so_beside_p1" CHECK (NOT ((a IS NOT NULL) AND (a = ANY (ARRAY['a'::text, 'b'::text])))) NOT VALID
