-- note: left alone, not managed yet: comment on a NOT NULL
-- ==== expand
-- not_null_form; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_a_not_null";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
COMMENT ON CONSTRAINT "t_a_not_null" ON "public"."t" IS 'kept';
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null"
