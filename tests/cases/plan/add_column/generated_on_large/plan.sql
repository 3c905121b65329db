-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" ADD COLUMN "c" text GENERATED ALWAYS AS (upper(b)) STORED;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "c"
