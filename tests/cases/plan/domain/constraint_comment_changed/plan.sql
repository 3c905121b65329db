-- ==== expand
-- domain
ALTER DOMAIN "public"."d" DROP CONSTRAINT "c";
-- undo: ALTER DOMAIN "public"."d" ADD CONSTRAINT "c" CHECK ((VALUE <> ''::text));
-- undo: COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS 'never empty'
-- ==== contract
-- domain
ALTER DOMAIN "public"."d" ADD CONSTRAINT "f" CHECK ((VALUE <> 'f'::text));
COMMENT ON CONSTRAINT "f" ON DOMAIN "public"."d" IS 'no f';
-- undo: ALTER DOMAIN "public"."d" DROP CONSTRAINT "f"

-- domain
COMMENT ON CONSTRAINT "b" ON DOMAIN "public"."d" IS 'not a b';
-- undo: COMMENT ON CONSTRAINT "b" ON DOMAIN "public"."d" IS 'no b'
