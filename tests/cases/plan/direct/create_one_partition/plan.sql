-- ==== expand
-- direct; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."p2" PARTITION OF "public"."p" FOR VALUES FROM (100) TO (200);
-- undo: DROP TABLE "public"."p2"
