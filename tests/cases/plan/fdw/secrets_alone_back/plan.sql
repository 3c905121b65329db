-- note: what is granted on public.u goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.u; !lock
DROP FOREIGN TABLE "public"."u";
-- undo: CREATE FOREIGN TABLE "public"."u" (
-- undo:     "a" integer
-- undo: ) SERVER "s"

-- user_mapping; !irreversible
DROP USER MAPPING FOR PUBLIC SERVER "s";
-- undo: CREATE USER MAPPING FOR PUBLIC SERVER "s"
