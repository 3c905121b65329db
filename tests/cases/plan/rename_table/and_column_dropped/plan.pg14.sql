-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "u";
CREATE VIEW "public"."t" AS SELECT "id", "a" FROM "public"."u";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."u" RENAME TO "t"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "a" FROM "public"."u";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u'

-- direct; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" RENAME CONSTRAINT "t_pkey" TO "u_pkey";
-- undo: ALTER TABLE "public"."u" RENAME CONSTRAINT "u_pkey" TO "t_pkey"

-- drop_column; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" RENAME COLUMN "a" TO "_so_old_a";
COMMENT ON COLUMN "public"."u"."_so_old_a" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."u"."_so_old_a" IS NULL;
-- undo: ALTER TABLE "public"."u" RENAME COLUMN "_so_old_a" TO "a"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.u; !lock; !data-loss; !irreversible
ALTER TABLE "public"."u" DROP COLUMN "_so_old_a";
-- no undo: the values are gone
