-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "größe ☃ ключ";
CREATE VIEW "public"."t" AS SELECT "id", "größe ☃ ключ" FROM "public"."größe ☃ ключ";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of größe ☃ ключ';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME TO "t"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "größe ☃ ключ" FROM "public"."größe ☃ ключ";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of größe ☃ ключ'

-- direct; ACCESS EXCLUSIVE public.t_id_seq; !lock
ALTER SEQUENCE "public"."t_id_seq" RENAME TO "größe ☃ ключ_id_seq";
-- undo: ALTER SEQUENCE "public"."größe ☃ ключ_id_seq" RENAME TO "t_id_seq"

-- direct; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" RENAME CONSTRAINT "t_größe ☃ ключ_key" TO "größe ☃ ключ_größe ☃ ключ_key";
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME CONSTRAINT "größe ☃ ключ_größe ☃ ключ_key" TO "t_größe ☃ ключ_key"

-- direct; ACCESS EXCLUSIVE public."größe ☃ ключ"; !lock
ALTER TABLE "public"."größe ☃ ключ" RENAME CONSTRAINT "t_pkey" TO "größe ☃ ключ_pkey";
-- undo: ALTER TABLE "public"."größe ☃ ключ" RENAME CONSTRAINT "größe ☃ ключ_pkey" TO "t_pkey"
