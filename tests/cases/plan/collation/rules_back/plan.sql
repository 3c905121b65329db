-- ==== contract
-- retire
DROP COLLATION "public"."swapped";
-- undo: CREATE COLLATION "public"."swapped" (PROVIDER = icu, LOCALE = 'und', RULES = '&a < g')
