-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT 1 AS id

-- direct; !breaks-new-application
CREATE TABLE "public"."v" (
    "id" integer
);
-- undo: DROP TABLE "public"."v"
