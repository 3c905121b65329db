-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN NEW.size := length(NEW.a); RETURN NEW; END$function$;
-- undo: DROP FUNCTION "public"."f"()

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "size" integer;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "size"

-- trigger; SHARE ROW EXCLUSIVE public.t; !lock
CREATE TRIGGER g BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."t"
