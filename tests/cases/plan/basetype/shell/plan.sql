-- ==== expand
-- direct
CREATE TYPE "public"."code";
COMMENT ON TYPE "public"."code" IS 'soon';
-- undo: DROP TYPE "public"."code"
