-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.v
COMMENT ON COLUMN "public"."v"."a" IS NULL;
-- undo: COMMENT ON COLUMN "public"."v"."a" IS 'it''s a'
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
ALTER VIEW "public"."v" ALTER COLUMN "a" SET DEFAULT 'y'::text;
ALTER VIEW "public"."v" ALTER COLUMN "id" DROP DEFAULT;
-- undo: ALTER VIEW "public"."v" ALTER COLUMN "a" SET DEFAULT 'x'::text;
-- undo: ALTER VIEW "public"."v" ALTER COLUMN "id" SET DEFAULT 7
