-- note: what is granted on public.f, public.touch() goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.f; !lock
DROP TRIGGER "touch" ON "public"."f";
-- undo: CREATE TRIGGER touch BEFORE UPDATE ON public.f FOR EACH ROW EXECUTE FUNCTION public.touch()

-- foreign_table; ACCESS EXCLUSIVE public.f; !lock
DROP FOREIGN TABLE "public"."f";
-- undo: CREATE FOREIGN TABLE "public"."f" (
-- undo:     "id" integer OPTIONS ("column_name" 'ID') NOT NULL,
-- undo:     "name" text COLLATE pg_catalog."C" DEFAULT 'x'::text,
-- undo:     "twice" integer GENERATED ALWAYS AS ((id * 2)) STORED,
-- undo:     CONSTRAINT "positive" CHECK ((id > 0))
-- undo: ) SERVER "s" OPTIONS ("schema_name" 'far', "table_name" 'away');
-- undo: COMMENT ON COLUMN "public"."f"."name" IS 'its name';
-- undo: COMMENT ON FOREIGN TABLE "public"."f" IS 'elsewhere'

-- retire
DROP FUNCTION "public"."touch"();
-- undo: CREATE OR REPLACE FUNCTION public.touch()
-- undo:  RETURNS trigger
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$ BEGIN RETURN NEW; END $function$
