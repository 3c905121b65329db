-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
-- fits: public.t is small: 5,000 rows, about 24 ms of the 100 ms that others may wait
ALTER TABLE "public"."t" ADD COLUMN "u" uuid DEFAULT gen_random_uuid() NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "u"
