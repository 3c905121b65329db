-- ==== expand
-- direct
CREATE TABLE "public"."p" (
    "id" integer NOT NULL,
    "a" text
);
-- undo: DROP TABLE "public"."p"

-- direct
CREATE TABLE "public"."q" (
    "id" integer,
    "b" text
);
-- undo: DROP TABLE "public"."q"

-- direct; SHARE UPDATE EXCLUSIVE public.p; SHARE UPDATE EXCLUSIVE public.q
CREATE TABLE "public"."c" (
    "a" text DEFAULT 'x'::text,
    "c" text
) INHERITS ("public"."p", "public"."q");
-- undo: DROP TABLE "public"."c"
