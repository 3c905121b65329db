-- note: what is granted on public.code goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP TYPE "public"."code";
-- undo: CREATE TYPE "public"."code";
-- undo: COMMENT ON TYPE "public"."code" IS 'soon'
