-- ==== expand
-- direct
CREATE TYPE "public"."mood" AS ENUM ('ok', 'bad');
-- undo: DROP TYPE "public"."mood"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" public.mood DEFAULT 'ok'::public.mood NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"
