-- ==== expand
-- direct
ALTER OPERATOR FAMILY "public"."fam" USING "btree" DROP OPERATOR 3 (integer, bigint);
ALTER OPERATOR FAMILY "public"."fam" USING "btree" ADD FUNCTION 1 (integer, bigint) btint48cmp(integer,bigint), OPERATOR 5 >(integer,bigint);
-- undo: ALTER OPERATOR FAMILY "public"."fam" USING "btree" DROP FUNCTION 1 (integer, bigint), OPERATOR 5 (integer, bigint);
-- undo: ALTER OPERATOR FAMILY "public"."fam" USING "btree" ADD OPERATOR 3 =(integer,bigint)
