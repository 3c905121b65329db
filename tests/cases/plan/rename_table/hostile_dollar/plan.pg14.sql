-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "a$so$b";
CREATE VIEW "public"."t" AS SELECT "id", "a$so$b" FROM "public"."a$so$b";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of a$so$b';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."a$so$b" RENAME TO "t"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "a$so$b" FROM "public"."a$so$b";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of a$so$b'

-- direct; ACCESS EXCLUSIVE public.t_id_seq; !lock
ALTER SEQUENCE "public"."t_id_seq" RENAME TO "a$so$b_id_seq";
-- undo: ALTER SEQUENCE "public"."a$so$b_id_seq" RENAME TO "t_id_seq"

-- direct; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" RENAME CONSTRAINT "t_a$so$b_key" TO "a$so$b_a$so$b_key";
-- undo: ALTER TABLE "public"."a$so$b" RENAME CONSTRAINT "a$so$b_a$so$b_key" TO "t_a$so$b_key"

-- direct; ACCESS EXCLUSIVE public."a$so$b"; !lock
ALTER TABLE "public"."a$so$b" RENAME CONSTRAINT "t_pkey" TO "a$so$b_pkey";
-- undo: ALTER TABLE "public"."a$so$b" RENAME CONSTRAINT "a$so$b_pkey" TO "t_pkey"
