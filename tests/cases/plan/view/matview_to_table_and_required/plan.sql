-- note: what is granted on public.counted goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.held; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."held" WHERE "name" IS NULL LIMIT 6
ALTER TABLE "public"."held" ADD CONSTRAINT "_so_not_null_held_name" CHECK ("name" IS NOT NULL) NOT VALID;
-- undo: ALTER TABLE "public"."held" DROP CONSTRAINT IF EXISTS "_so_not_null_held_name"

-- not_null; SHARE UPDATE EXCLUSIVE public.held; !scan; !data-dependent
ALTER TABLE "public"."held" VALIDATE CONSTRAINT "_so_not_null_held_name";
-- no undo: it goes with the step that added it

-- not_null; ACCESS EXCLUSIVE public.held; !lock
ALTER TABLE "public"."held" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "public"."held" DROP CONSTRAINT IF EXISTS "_so_not_null_held_name";
-- undo: ALTER TABLE "public"."held" ALTER COLUMN "name" DROP NOT NULL

-- direct; ACCESS EXCLUSIVE public.counted; !lock
DROP MATERIALIZED VIEW "public"."counted";
-- undo: CREATE MATERIALIZED VIEW "public"."counted" AS
-- undo:  SELECT 1 AS id,
-- undo:     (2)::bigint AS n

-- direct; !breaks-new-application
CREATE TABLE "public"."counted" (
    "id" integer NOT NULL,
    "n" bigint NOT NULL
);
-- undo: DROP TABLE "public"."counted"
