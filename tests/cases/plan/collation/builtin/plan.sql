-- ==== expand
-- direct
CREATE COLLATION "public"."quick" (PROVIDER = builtin, LOCALE = 'C.UTF-8');
-- undo: DROP COLLATION "public"."quick"
