-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.t; !lock; !scan; !data-dependent
-- fits: public.t is small: 5,000 rows, about 4 ms of the 100 ms that others may wait
-- gate: SELECT "id" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ALTER COLUMN "a" SET NOT NULL;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP NOT NULL
