-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "a" text
);
-- undo: DROP TABLE "public"."t"

-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE TABLE "public"."c" (
    "b" text
) INHERITS ("public"."t");
-- undo: DROP TABLE "public"."c"
