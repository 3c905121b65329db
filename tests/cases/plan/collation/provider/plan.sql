-- ==== contract
-- direct
DROP COLLATION "public"."names";
CREATE COLLATION "public"."names" (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
-- undo: DROP COLLATION "public"."names";
-- undo: CREATE COLLATION "public"."names" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX')
