-- ==== contract
-- direct
DROP COLLATION "public"."plain";
CREATE COLLATION "public"."plain" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
-- undo: DROP COLLATION "public"."plain";
-- undo: CREATE COLLATION "public"."plain" (PROVIDER = libc, LOCALE = 'C');
-- undo: COMMENT ON COLLATION "public"."plain" IS 'x'
