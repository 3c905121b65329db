-- ==== expand
-- direct
CREATE CAST (public.a AS public.b) WITH FUNCTION public.to_b(public.a);
-- undo: DROP CAST (public.a AS public.b)

-- direct
CREATE TABLE "public"."t" (
    "c" public.b DEFAULT ('x'::public.a)::public.b
);
-- undo: DROP TABLE "public"."t"
