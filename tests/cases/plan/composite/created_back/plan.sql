-- note: what is granted on public.nothing, public.outer_pair, public.pair goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- retire
DROP TYPE "public"."outer_pair";
-- undo: CREATE TYPE "public"."outer_pair" AS ("a" public.pair, "b" public.pair[])

-- retire
DROP TYPE "public"."pair";
-- undo: CREATE TYPE "public"."pair" AS ("x" integer, "y" text COLLATE pg_catalog."C", "z" character varying(3)[]);
-- undo: COMMENT ON COLUMN "public"."pair"."y" IS 'up'

-- retire
DROP TYPE "public"."nothing";
-- undo: CREATE TYPE "public"."nothing" AS ()
