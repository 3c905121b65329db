-- note: foreign table public.f: no plan sets its secrets (Access_Key): set them by hand
-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN NEW; END $function$;
-- undo: DROP FUNCTION "public"."touch"()

-- foreign_table
CREATE FOREIGN TABLE "public"."f" (
    "id" integer OPTIONS ("column_name" 'ID') NOT NULL,
    "name" text COLLATE pg_catalog."C" DEFAULT 'x'::text,
    "twice" integer GENERATED ALWAYS AS ((id * 2)) STORED,
    CONSTRAINT "positive" CHECK ((id > 0))
) SERVER "s" OPTIONS ("schema_name" 'far', "table_name" 'away');
COMMENT ON COLUMN "public"."f"."name" IS 'its name';
COMMENT ON FOREIGN TABLE "public"."f" IS 'elsewhere';
-- undo: DROP FOREIGN TABLE "public"."f"

-- trigger; SHARE ROW EXCLUSIVE public.f; !lock
CREATE TRIGGER touch BEFORE UPDATE ON public.f FOR EACH ROW EXECUTE FUNCTION public.touch();
-- undo: DROP TRIGGER "touch" ON "public"."f"
