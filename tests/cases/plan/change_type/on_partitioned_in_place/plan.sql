-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" ALTER COLUMN "a" TYPE character varying(9);
-- undo: ALTER TABLE "public"."p" ALTER COLUMN "a" TYPE character varying(5)
