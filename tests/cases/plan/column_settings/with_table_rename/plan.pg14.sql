-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME TO "u";
CREATE VIEW "public"."t" AS SELECT "id", "a" FROM "public"."u";
COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u';
-- undo: DROP VIEW "public"."t";
-- undo: ALTER TABLE "public"."u" RENAME TO "t"

-- direct; SHARE UPDATE EXCLUSIVE public.u; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE ONLY "public"."u" ALTER COLUMN "a" SET STATISTICS 20;
ALTER TABLE ONLY "public"."u" ALTER COLUMN "a" SET STORAGE MAIN;
-- undo: ALTER TABLE ONLY "public"."u" ALTER COLUMN "a" SET STATISTICS -1;
-- undo: ALTER TABLE ONLY "public"."u" ALTER COLUMN "a" SET STORAGE EXTENDED
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.t; !lock
DROP VIEW "public"."t";
-- undo: CREATE VIEW "public"."t" AS SELECT "id", "a" FROM "public"."u";
-- undo: COMMENT ON VIEW "public"."t" IS 'schemaops: the old name of u'

-- direct; SHARE UPDATE EXCLUSIVE public.u
ALTER TABLE "public"."u" SET (fillfactor=70);
-- undo: ALTER TABLE "public"."u" RESET (fillfactor)

-- direct; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" RENAME CONSTRAINT "t_pkey" TO "u_pkey";
-- undo: ALTER TABLE "public"."u" RENAME CONSTRAINT "u_pkey" TO "t_pkey"
