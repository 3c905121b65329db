-- ==== contract
-- direct
DROP COLLATION "public"."swapped";
CREATE COLLATION "public"."swapped" (PROVIDER = icu, LOCALE = 'und', RULES = '&a < h');
-- undo: DROP COLLATION "public"."swapped";
-- undo: CREATE COLLATION "public"."swapped" (PROVIDER = icu, LOCALE = 'und', RULES = '&a < g')
