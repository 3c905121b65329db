-- ==== contract
-- direct
DROP CAST (public.a AS public.b);
-- undo: CREATE CAST (public.a AS public.b) WITH FUNCTION public.to_b(public.a) AS ASSIGNMENT;
-- undo: COMMENT ON CAST (public.a AS public.b) IS 'by hand'
