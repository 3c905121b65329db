-- ==== expand
-- index_part
COMMENT ON INDEX "public"."p1_id_key" IS 'new';
-- undo: COMMENT ON INDEX "public"."p1_id_key" IS 'old'

-- index_part
COMMENT ON INDEX "public"."p2_a_idx" IS 'comes';
-- undo: COMMENT ON INDEX "public"."p2_a_idx" IS NULL

-- index_part
COMMENT ON INDEX "public"."p21_a_idx" IS NULL;
-- undo: COMMENT ON INDEX "public"."p21_a_idx" IS 'goes'
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" RENAME CONSTRAINT "one" TO "only_one";
-- undo: ALTER TABLE "public"."p" RENAME CONSTRAINT "only_one" TO "one"

-- index
ALTER INDEX "public"."on_a" RENAME TO "by_a";
-- undo: ALTER INDEX "public"."by_a" RENAME TO "on_a"
