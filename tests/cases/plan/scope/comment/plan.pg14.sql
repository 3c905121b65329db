-- note: left alone, as the scope says: table 2 → column 1, routine 1, table 1
-- ==== expand
-- direct
CREATE TABLE "public"."notes" (
    "id" bigint
);
-- undo: DROP TABLE "public"."notes"
