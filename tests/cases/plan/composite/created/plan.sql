-- ==== expand
-- direct
CREATE TYPE "public"."nothing" AS ();
-- undo: DROP TYPE "public"."nothing"

-- direct
CREATE TYPE "public"."pair" AS ("x" integer, "y" text COLLATE pg_catalog."C", "z" character varying(3)[]);
COMMENT ON COLUMN "public"."pair"."y" IS 'up';
-- undo: DROP TYPE "public"."pair"

-- direct
CREATE TYPE "public"."outer_pair" AS ("a" public.pair, "b" public.pair[]);
-- undo: DROP TYPE "public"."outer_pair"
