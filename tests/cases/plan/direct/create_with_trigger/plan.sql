-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;
-- undo: DROP FUNCTION "public"."f"()

-- direct
CREATE TABLE "public"."t" (
    "a" integer
);
-- undo: DROP TABLE "public"."t"

-- direct; SHARE ROW EXCLUSIVE public.t
CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: DROP TRIGGER "g" ON "public"."t"
