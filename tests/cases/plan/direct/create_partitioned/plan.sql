-- ==== expand
-- direct
CREATE TABLE "public"."p" (
    "id" integer NOT NULL,
    "a" text
) PARTITION BY RANGE (id);
-- undo: DROP TABLE "public"."p"

-- partition; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (100);
-- undo: DROP TABLE "public"."p1"

-- partition; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."p2" PARTITION OF "public"."p" FOR VALUES FROM (100) TO (200);
-- undo: DROP TABLE "public"."p2"

-- direct; ACCESS EXCLUSIVE public.p
ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_pkey"

-- direct; SHARE ROW EXCLUSIVE public.p
CREATE INDEX "p_a" ON ONLY "public"."p" USING btree (a);
CREATE INDEX "p1_a_idx" ON "public"."p1" USING btree (a);
CREATE INDEX "p2_a_idx" ON "public"."p2" USING btree (a);
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p2_a_idx";
ALTER INDEX "public"."p_a" ATTACH PARTITION "public"."p1_a_idx";
-- undo: DROP INDEX "public"."p_a"
