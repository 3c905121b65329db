-- ==== expand
-- direct
CREATE COLLATION "public"."mixed" (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
-- undo: DROP COLLATION "public"."mixed"

-- direct
CREATE COLLATION "public"."plain" (PROVIDER = libc, LOCALE = 'C');
COMMENT ON COLLATION "public"."plain" IS 'by bytes';
-- undo: DROP COLLATION "public"."plain"
