-- ==== contract
-- retire
DROP TYPE "public"."code";
-- undo: CREATE TYPE "public"."code";
-- undo: COMMENT ON TYPE "public"."code" IS 'soon'
