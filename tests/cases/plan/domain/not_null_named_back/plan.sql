-- ==== expand
-- domain
ALTER DOMAIN "public"."d" DROP NOT NULL;
-- undo: ALTER DOMAIN "public"."d" ADD CONSTRAINT "nn" NOT NULL
