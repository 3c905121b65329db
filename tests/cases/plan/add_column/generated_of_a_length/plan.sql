-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "b" character varying(100) GENERATED ALWAYS AS ("left"(a, 5)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "b"
