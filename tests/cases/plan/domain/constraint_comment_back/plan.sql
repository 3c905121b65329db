-- ==== contract
-- domain
COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS NULL;
-- undo: COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS 'never empty'
