-- ==== expand
-- index_part
ALTER INDEX "public"."p1_expr_expr1_idx" ALTER COLUMN 1 SET STATISTICS 11;
-- undo: ALTER INDEX "public"."p1_expr_expr1_idx" ALTER COLUMN 1 SET STATISTICS 33

-- index_part
ALTER INDEX "public"."p2_expr_expr1_idx" ALTER COLUMN 2 SET STATISTICS -1;
-- undo: ALTER INDEX "public"."p2_expr_expr1_idx" ALTER COLUMN 2 SET STATISTICS 5
