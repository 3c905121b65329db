-- ==== expand
-- direct
CREATE SEQUENCE "public"."t_b_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."t_b_seq"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "b" integer;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "b" SET DEFAULT nextval('public.t_b_seq'::regclass);
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "b" DROP DEFAULT

-- grant
GRANT USAGE ON SEQUENCE "public"."t_b_seq" TO PUBLIC;
-- undo: REVOKE USAGE ON SEQUENCE "public"."t_b_seq" FROM PUBLIC

-- direct
ALTER SEQUENCE "public"."t_b_seq" OWNED BY "public"."t"."b";
-- undo: ALTER SEQUENCE "public"."t_b_seq" OWNED BY NONE
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "b" = nextval('public.t_b_seq'::regclass)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "b" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("b" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "b" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_b_not_null" NOT NULL "b" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_b_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_b_not_null";
-- no undo: it goes with the step that added it
