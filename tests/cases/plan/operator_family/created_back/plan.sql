-- ==== contract
-- retire
DROP OPERATOR FAMILY "public"."fam" USING "btree";
-- undo: CREATE OPERATOR FAMILY "public"."fam" USING "btree";
-- undo: ALTER OPERATOR FAMILY "public"."fam" USING "btree" ADD FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint), OPERATOR 1 <(integer,bigint);
-- undo: COMMENT ON OPERATOR FAMILY "public"."fam" USING "btree" IS 'f'
