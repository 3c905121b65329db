-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10)
