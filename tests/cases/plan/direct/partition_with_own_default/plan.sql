-- ==== expand
-- direct; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (100);
ALTER TABLE "public"."p1" ALTER COLUMN "a" SET DEFAULT 'y'::text;
-- undo: DROP TABLE "public"."p1"
