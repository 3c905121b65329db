-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock; !breaks-new-application
DROP VIEW "public"."v";
CREATE VIEW "public"."v" AS
 SELECT id
   FROM public.t;
-- undo: DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     n
-- undo:    FROM public.t

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "n" TO "_so_old_n";
COMMENT ON COLUMN "public"."t"."_so_old_n" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_n" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_n" TO "n"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_n";
-- no undo: the values are gone
