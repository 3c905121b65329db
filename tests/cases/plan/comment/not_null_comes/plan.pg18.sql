-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "c" text;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "c"

-- direct
CREATE TABLE "public"."u" (
    "a" integer CONSTRAINT "u_a_not_null" NOT NULL
);
COMMENT ON CONSTRAINT "u_a_not_null" ON "public"."u" IS 'new with its table';
-- undo: DROP TABLE "public"."u"

-- direct; ACCESS EXCLUSIVE public.u
ALTER TABLE "public"."u" ADD CONSTRAINT "more" CHECK ((a > 0));
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT "more"
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
COMMENT ON CONSTRAINT "t_a_not_null" ON "public"."t" IS 'asked for by the accountants';
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it
