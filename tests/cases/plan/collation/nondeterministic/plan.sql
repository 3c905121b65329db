-- ==== expand
-- direct
CREATE COLLATION "public"."nocase" (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
-- undo: DROP COLLATION "public"."nocase"
