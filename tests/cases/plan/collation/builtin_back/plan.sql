-- ==== contract
-- retire
DROP COLLATION "public"."quick";
-- undo: CREATE COLLATION "public"."quick" (PROVIDER = builtin, LOCALE = 'C.UTF-8')
