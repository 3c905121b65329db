-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE inet;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE cidr
