-- ==== expand
-- direct
CREATE COLLATION "public"."swapped" (PROVIDER = icu, LOCALE = 'und', RULES = '&a < g');
-- undo: DROP COLLATION "public"."swapped"
