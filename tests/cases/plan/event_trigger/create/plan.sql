-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.forbid()
 RETURNS event_trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    IF current_setting('app.guard', true) = 'on' THEN RAISE 'not now: %', tg_tag; END IF;
END $function$;
-- undo: DROP FUNCTION "public"."forbid"()

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "c" bigint;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "c"
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."t"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_a" TO "a"

-- direct
CREATE EVENT TRIGGER "guard" ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
    EXECUTE FUNCTION public.forbid();
ALTER EVENT TRIGGER "guard" ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER "guard" IS 'nobody changes tables';
-- undo: DROP EVENT TRIGGER "guard"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_a";
-- no undo: the values are gone
