-- ==== expand
-- add_column
CREATE SEQUENCE "public"."_so_seq_t_id" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
GRANT USAGE ON SEQUENCE "public"."_so_seq_t_id" TO PUBLIC;
-- undo: DROP SEQUENCE "public"."_so_seq_t_id"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "id" bigint;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "id"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "id" SET DEFAULT nextval('"public"."_so_seq_t_id"');
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" DROP DEFAULT
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "id" = nextval('"public"."_so_seq_t_id"')
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "id" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("id" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "id" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_id_not_null" NOT NULL "id" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_id_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_id_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "id" DROP DEFAULT;
ALTER TABLE "public"."t" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."t_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);
SELECT setval('"public"."t_id_seq"', last_value, is_called) FROM "public"."_so_seq_t_id";
DROP SEQUENCE "public"."_so_seq_t_id";
-- undo: CREATE SEQUENCE "public"."_so_seq_t_id" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
-- undo: GRANT USAGE ON SEQUENCE "public"."_so_seq_t_id" TO PUBLIC;
-- undo: SELECT setval('"public"."_so_seq_t_id"', last_value, is_called) FROM "public"."t_id_seq";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" DROP IDENTITY;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" SET DEFAULT nextval('"public"."_so_seq_t_id"')

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"
