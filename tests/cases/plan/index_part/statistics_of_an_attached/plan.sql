-- ==== contract
-- partition; SHARE UPDATE EXCLUSIVE public.p2; !scan; no transaction
CREATE INDEX CONCURRENTLY "p2_expr_expr1_idx" ON "public"."p2" USING btree (((a / 2)), ((a / 3)));
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p2_expr_expr1_idx"

-- partition
ALTER INDEX "public"."p2_expr_expr1_idx" ALTER COLUMN 1 SET STATISTICS 77;
-- no undo: it goes with the index

-- partition; ACCESS EXCLUSIVE public.p2; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p2" WHERE NOT (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) LIMIT 5
ALTER TABLE "public"."p2" ADD CONSTRAINT "_so_within_p2" CHECK (((id IS NOT NULL) AND (id >= 100) AND (id < 200))) NOT VALID;
-- undo: ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2"

-- partition; SHARE UPDATE EXCLUSIVE public.p2; !scan; !data-dependent
ALTER TABLE "public"."p2" VALIDATE CONSTRAINT "_so_within_p2";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p2; SHARE UPDATE EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p2" FOR VALUES FROM (100) TO (200);
ALTER TABLE "public"."p2" DROP CONSTRAINT IF EXISTS "_so_within_p2";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p2"
