-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20) COLLATE pg_catalog."C";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10) COLLATE pg_catalog."C"
