-- ==== expand
-- direct; SHARE UPDATE EXCLUSIVE public.t
CREATE TABLE "public"."c" (
    "b" text
) INHERITS ("public"."t");
-- undo: DROP TABLE "public"."c"
