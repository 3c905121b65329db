-- ==== expand
-- domain
ALTER DOMAIN "public"."d" DROP CONSTRAINT "f";
-- undo: ALTER DOMAIN "public"."d" ADD CONSTRAINT "f" CHECK ((VALUE <> 'f'::text));
-- undo: COMMENT ON CONSTRAINT "f" ON DOMAIN "public"."d" IS 'no f'
-- ==== contract
-- domain
ALTER DOMAIN "public"."d" ADD CONSTRAINT "c" CHECK ((VALUE <> ''::text));
COMMENT ON CONSTRAINT "c" ON DOMAIN "public"."d" IS 'never empty';
-- undo: ALTER DOMAIN "public"."d" DROP CONSTRAINT "c"

-- domain
COMMENT ON CONSTRAINT "b" ON DOMAIN "public"."d" IS 'no b';
-- undo: COMMENT ON CONSTRAINT "b" ON DOMAIN "public"."d" IS 'not a b'
