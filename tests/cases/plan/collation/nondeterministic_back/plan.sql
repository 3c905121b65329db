-- ==== contract
-- retire
DROP COLLATION "public"."nocase";
-- undo: CREATE COLLATION "public"."nocase" (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false)
