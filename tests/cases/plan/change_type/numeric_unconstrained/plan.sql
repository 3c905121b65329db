-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE numeric;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE numeric(8,2)
