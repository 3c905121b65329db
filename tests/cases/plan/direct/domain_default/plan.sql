-- ==== expand
-- direct
ALTER DOMAIN "public"."d" SET DEFAULT 'x'::text;
-- undo: ALTER DOMAIN "public"."d" DROP DEFAULT
