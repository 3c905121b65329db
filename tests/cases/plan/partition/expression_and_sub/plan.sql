-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1a; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1a" WHERE NOT ((((id + 1) IS NOT NULL) AND ((id + 1) >= 0) AND ((id + 1) < 100) AND (b IS NOT NULL) AND (b >= 0) AND (b < 100))) LIMIT 5
ALTER TABLE "public"."p1a" ADD CONSTRAINT "_so_within_p1a" CHECK ((((id + 1) IS NOT NULL) AND ((id + 1) >= 0) AND ((id + 1) < 100) AND (b IS NOT NULL) AND (b >= 0) AND (b < 100))) NOT VALID;
-- undo: ALTER TABLE "public"."p1a" DROP CONSTRAINT IF EXISTS "_so_within_p1a"

-- partition; SHARE UPDATE EXCLUSIVE public.p1a; !scan; !data-dependent
ALTER TABLE "public"."p1a" VALIDATE CONSTRAINT "_so_within_p1a";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1a; SHARE UPDATE EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ATTACH PARTITION "public"."p1a" FOR VALUES FROM (0) TO (100);
ALTER TABLE "public"."p1a" DROP CONSTRAINT IF EXISTS "_so_within_p1a";
-- undo: ALTER TABLE "public"."p1" DETACH PARTITION "public"."p1a"
