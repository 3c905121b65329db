-- ==== expand
-- direct
CREATE COLLATION "public"."plain" (PROVIDER = libc, LOCALE = 'C');
-- undo: DROP COLLATION "public"."plain"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" text COLLATE public.plain;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
