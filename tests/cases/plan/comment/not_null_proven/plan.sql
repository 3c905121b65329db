-- note: left alone, not managed yet: comment on a NOT NULL
-- ==== contract
-- not_null_form; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_a_not_null";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: COMMENT ON CONSTRAINT "t_a_not_null" ON "public"."t" IS 'kept'
