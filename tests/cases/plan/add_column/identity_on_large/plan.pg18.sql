-- ==== expand
-- add_column
CREATE SEQUENCE "public"."_so_seq_t_n" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
GRANT USAGE ON SEQUENCE "public"."_so_seq_t_n" TO PUBLIC;
-- undo: DROP SEQUENCE "public"."_so_seq_t_n"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "n" bigint;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "n"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "n" SET DEFAULT nextval('"public"."_so_seq_t_n"');
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "n" DROP DEFAULT
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "n" = nextval('"public"."_so_seq_t_n"')
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "n" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("n" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "n" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_n_not_null" NOT NULL "n" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_n_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_n_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "n" DROP DEFAULT;
ALTER TABLE "public"."t" ALTER COLUMN "n" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."t_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);
SELECT setval('"public"."t_n_seq"', last_value, is_called) FROM "public"."_so_seq_t_n";
DROP SEQUENCE "public"."_so_seq_t_n";
-- undo: CREATE SEQUENCE "public"."_so_seq_t_n" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
-- undo: GRANT USAGE ON SEQUENCE "public"."_so_seq_t_n" TO PUBLIC;
-- undo: SELECT setval('"public"."_so_seq_t_n"', last_value, is_called) FROM "public"."t_n_seq";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "n" DROP IDENTITY;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "n" SET DEFAULT nextval('"public"."_so_seq_t_n"')
