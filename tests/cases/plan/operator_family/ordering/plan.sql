-- ==== expand
-- direct
ALTER OPERATOR FAMILY "public"."fam" USING "gist" ADD OPERATOR 15 <->(point,point) FOR ORDER BY pg_catalog.float_ops;
-- undo: ALTER OPERATOR FAMILY "public"."fam" USING "gist" DROP OPERATOR 15 (point, point)
