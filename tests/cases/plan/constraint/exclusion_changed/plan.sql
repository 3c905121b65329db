-- ==== contract
-- exclusion; ACCESS EXCLUSIVE public.t; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."t" DROP CONSTRAINT "t_x";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_x" EXCLUDE USING gist (r WITH &&) DEFERRABLE;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_x";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_x" EXCLUDE USING gist (r WITH &&)
