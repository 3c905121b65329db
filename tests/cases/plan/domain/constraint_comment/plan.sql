-- ==== contract
-- domain
COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS 'never empty';
-- undo: COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS NULL
