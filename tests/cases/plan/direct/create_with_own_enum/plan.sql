-- ==== expand
-- direct
CREATE TYPE "public"."mood" AS ENUM ('ok');
-- undo: DROP TYPE "public"."mood"

-- direct
CREATE TABLE "public"."t" (
    "m" public.mood DEFAULT 'ok'::public.mood
);
-- undo: DROP TABLE "public"."t"
