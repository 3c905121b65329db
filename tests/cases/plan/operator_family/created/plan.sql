-- ==== expand
-- direct
CREATE OPERATOR FAMILY "public"."fam" USING "btree";
ALTER OPERATOR FAMILY "public"."fam" USING "btree" ADD FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint), OPERATOR 1 <(integer,bigint);
COMMENT ON OPERATOR FAMILY "public"."fam" USING "btree" IS 'f';
-- undo: DROP OPERATOR FAMILY "public"."fam" USING "btree"
