-- note: what is granted on public.counted goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- not_null; ACCESS EXCLUSIVE public.held; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."held" WHERE "name" IS NULL LIMIT 6
ALTER TABLE "public"."held" ADD CONSTRAINT "held_name_not_null" NOT NULL "name" NOT VALID;
-- undo: ALTER TABLE "public"."held" DROP CONSTRAINT IF EXISTS "held_name_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE public.held; !scan; !data-dependent
ALTER TABLE "public"."held" VALIDATE CONSTRAINT "held_name_not_null";
-- no undo: it goes with the step that added it

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
