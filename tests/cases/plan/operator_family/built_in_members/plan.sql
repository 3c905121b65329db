-- ==== expand
-- direct
ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" DROP OPERATOR 3 (integer, text);
ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" ADD FUNCTION 1 (integer, text) public.cmp(integer,text);
-- undo: ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" DROP FUNCTION 1 (integer, text);
-- undo: ALTER OPERATOR FAMILY "pg_catalog"."integer_ops" USING "btree" ADD OPERATOR 3 public.=#(integer,text)
