-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "it""s a 'name' ";
CREATE VIEW "public"."t" AS SELECT "id", "it""s a 'name' " FROM "public"."it""s a 'name' ";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of it"s a ''name'' ';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME TO "t"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "it""s a 'name' " FROM "public"."it""s a 'name' ";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of it"s a ''name'' '

-- direct; ACCESS EXCLUSIVE public.t_id_seq; !lock
ALTER SEQUENCE "public"."t_id_seq" RENAME TO "it""s a 'name' _id_seq";
-- undo: ALTER SEQUENCE "public"."it""s a 'name' _id_seq" RENAME TO "t_id_seq"

-- direct; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " RENAME CONSTRAINT "t_it""s a 'name' _key" TO "it""s a 'name' _it""s a 'name' _key";
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME CONSTRAINT "it""s a 'name' _it""s a 'name' _key" TO "t_it""s a 'name' _key"

-- direct; ACCESS EXCLUSIVE public."it""s a 'name' "; !lock
ALTER TABLE "public"."it""s a 'name' " RENAME CONSTRAINT "t_pkey" TO "it""s a 'name' _pkey";
-- undo: ALTER TABLE "public"."it""s a 'name' " RENAME CONSTRAINT "it""s a 'name' _pkey" TO "t_pkey"
