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
ALTER TABLE "public"."u" RENAME CONSTRAINT "t_a_key" TO "u_a_key";
-- undo: ALTER TABLE "public"."u" RENAME CONSTRAINT "u_a_key" TO "t_a_key"

-- direct; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" RENAME CONSTRAINT "t_pkey" TO "u_pkey";
-- undo: ALTER TABLE "public"."u" RENAME CONSTRAINT "u_pkey" TO "t_pkey"

-- index
ALTER INDEX "public"."t_i" RENAME TO "u_i";
-- undo: ALTER INDEX "public"."u_i" RENAME TO "t_i"
