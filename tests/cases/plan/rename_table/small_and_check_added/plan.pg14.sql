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

-- constraint; ACCESS EXCLUSIVE public.u; !lock; !scan; !data-dependent
-- fits: public.u is small: 5,000 rows, about 4 ms of the 100 ms that others may wait
-- gate: SELECT "id", "a" FROM "public"."u" WHERE NOT ((a > '-1000000000'::integer)) LIMIT 6
ALTER TABLE "public"."u" ADD CONSTRAINT "u_a" CHECK ((a > '-1000000000'::integer));
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT "u_a"
