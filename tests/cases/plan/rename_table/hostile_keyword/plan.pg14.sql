-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "select";
CREATE VIEW "public"."t" AS SELECT "id", "select" FROM "public"."select";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of select';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."select" RENAME TO "t"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "select" FROM "public"."select";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of select'

-- direct; ACCESS EXCLUSIVE public.t_id_seq; !lock
ALTER SEQUENCE "public"."t_id_seq" RENAME TO "select_id_seq";
-- undo: ALTER SEQUENCE "public"."select_id_seq" RENAME TO "t_id_seq"

-- direct; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" RENAME CONSTRAINT "t_pkey" TO "select_pkey";
-- undo: ALTER TABLE "public"."select" RENAME CONSTRAINT "select_pkey" TO "t_pkey"

-- direct; ACCESS EXCLUSIVE public.select; !lock
ALTER TABLE "public"."select" RENAME CONSTRAINT "t_select_key" TO "select_select_key";
-- undo: ALTER TABLE "public"."select" RENAME CONSTRAINT "select_select_key" TO "t_select_key"
