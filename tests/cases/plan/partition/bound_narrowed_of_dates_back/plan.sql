-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((at IS NOT NULL) AND (size IS NOT NULL) AND (at >= '2025-01-01'::date) AND (at < '2026-01-01'::date))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((at IS NOT NULL) AND (size IS NOT NULL) AND (at >= '2025-01-01'::date) AND (at < '2026-01-01'::date))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM ('2025-01-01', MINVALUE) TO ('2026-01-01', MINVALUE);
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM ('2025-07-01', 10) TO ('2026-01-01', MINVALUE);
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((at IS NOT NULL) AND (size IS NOT NULL) AND ((at > '2025-07-01'::date) OR ((at = '2025-07-01'::date) AND (size >= 10))) AND (at < '2026-01-01'::date))) NOT VALID
