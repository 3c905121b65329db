-- ==== contract
-- retire
DROP COLLATION "public"."plain";
-- undo: CREATE COLLATION "public"."plain" (PROVIDER = libc, LOCALE = 'C');
-- undo: COMMENT ON COLLATION "public"."plain" IS 'by bytes'

-- retire
DROP COLLATION "public"."mixed";
-- undo: CREATE COLLATION "public"."mixed" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX')
