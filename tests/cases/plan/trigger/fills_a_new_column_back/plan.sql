-- note: what is granted on public.f() goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.t; !lock
DROP TRIGGER "g" ON "public"."t";
-- undo: CREATE TRIGGER g BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f()

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "size" TO "_so_old_size";
COMMENT ON COLUMN "public"."t"."_so_old_size" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_size" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_size" TO "size"

-- retire
DROP FUNCTION "public"."f"();
-- undo: CREATE OR REPLACE FUNCTION public.f()
-- undo:  RETURNS trigger
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$BEGIN NEW.size := length(NEW.a); RETURN NEW; END$function$
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_size";
-- no undo: the values are gone
