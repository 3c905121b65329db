-- ==== expand
-- direct
CREATE CAST (public.a AS public.b) WITH FUNCTION public.to_b(public.a) AS ASSIGNMENT;
COMMENT ON CAST (public.a AS public.b) IS 'by hand';
-- undo: DROP CAST (public.a AS public.b)
