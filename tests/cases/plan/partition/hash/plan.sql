-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; !lock; !scan; !data-dependent
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES WITH (modulus 1, remainder 0);
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1"
