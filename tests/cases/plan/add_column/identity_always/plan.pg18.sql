-- ==== expand
-- add_column
CREATE SEQUENCE "public"."_so_seq_t_a" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
GRANT USAGE ON SEQUENCE "public"."_so_seq_t_a" TO PUBLIC;
-- undo: DROP SEQUENCE "public"."_so_seq_t_a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" bigint;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT nextval('"public"."_so_seq_t_a"');
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "a" = nextval('"public"."_so_seq_t_a"')
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT;
ALTER TABLE "public"."t" ALTER COLUMN "a" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."t_a_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);
SELECT setval('"public"."t_a_seq"', last_value, is_called) FROM "public"."_so_seq_t_a";
DROP SEQUENCE "public"."_so_seq_t_a";
-- undo: CREATE SEQUENCE "public"."_so_seq_t_a" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
-- undo: GRANT USAGE ON SEQUENCE "public"."_so_seq_t_a" TO PUBLIC;
-- undo: SELECT setval('"public"."_so_seq_t_a"', last_value, is_called) FROM "public"."t_a_seq";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP IDENTITY;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT nextval('"public"."_so_seq_t_a"')
