-- ==== expand
-- direct
CREATE UNLOGGED TABLE "public"."t" (
    "id" integer
);
-- undo: DROP TABLE "public"."t"
