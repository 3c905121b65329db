-- note: what is granted on public.forbid() goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" integer;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
-- ==== contract
-- direct
DROP EVENT TRIGGER "guard";
-- undo: CREATE EVENT TRIGGER "guard" ON ddl_command_end
-- undo:     WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
-- undo:     EXECUTE FUNCTION public.forbid();
-- undo: ALTER EVENT TRIGGER "guard" ENABLE ALWAYS;
-- undo: COMMENT ON EVENT TRIGGER "guard" IS 'nobody changes tables'

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "c" TO "_so_old_c";
COMMENT ON COLUMN "public"."t"."_so_old_c" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_c" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_c" TO "c"

-- retire
DROP FUNCTION "public"."forbid"();
-- undo: CREATE OR REPLACE FUNCTION public.forbid()
-- undo:  RETURNS event_trigger
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$
-- undo: BEGIN
-- undo:     IF current_setting('app.guard', true) = 'on' THEN RAISE 'not now: %', tg_tag; END IF;
-- undo: END $function$
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_c";
-- no undo: the values are gone
