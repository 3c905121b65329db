-- ==== contract
-- part; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" RENAME CONSTRAINT "p1_id_a_key" TO "one";
-- undo: ALTER TABLE "public"."p1" RENAME CONSTRAINT "one" TO "p1_id_a_key"

-- part; ACCESS EXCLUSIVE public.p2; !lock
ALTER TABLE "public"."p2" RENAME CONSTRAINT "p2_id_a_key" TO "two";
-- undo: ALTER TABLE "public"."p2" RENAME CONSTRAINT "two" TO "p2_id_a_key"
