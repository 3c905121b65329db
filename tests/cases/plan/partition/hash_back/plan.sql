-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES WITH (modulus 1, remainder 0)
