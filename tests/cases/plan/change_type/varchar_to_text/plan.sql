-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE text;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10)
