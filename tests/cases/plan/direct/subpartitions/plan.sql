-- ==== expand
-- direct
CREATE TABLE "public"."p" (
    "id" integer,
    "r" text
) PARTITION BY RANGE (id);
-- undo: DROP TABLE "public"."p"

-- partition; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (100) PARTITION BY LIST (r);
-- undo: DROP TABLE "public"."p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
CREATE TABLE "public"."p1a" PARTITION OF "public"."p1" FOR VALUES IN ('a');
-- undo: DROP TABLE "public"."p1a"

-- partition; ACCESS EXCLUSIVE public.p; !lock
CREATE TABLE "public"."pd" PARTITION OF "public"."p" DEFAULT;
-- undo: DROP TABLE "public"."pd"
