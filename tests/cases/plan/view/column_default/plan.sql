-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.v; ACCESS EXCLUSIVE public.v; !lock
COMMENT ON COLUMN "public"."v"."a" IS 'it''s a';
ALTER VIEW "public"."v" ALTER COLUMN "a" SET DEFAULT 'x'::text;
ALTER VIEW "public"."v" ALTER COLUMN "id" SET DEFAULT 7;
-- undo: COMMENT ON COLUMN "public"."v"."a" IS NULL;
-- undo: ALTER VIEW "public"."v" ALTER COLUMN "a" SET DEFAULT 'y'::text;
-- undo: ALTER VIEW "public"."v" ALTER COLUMN "id" DROP DEFAULT
