-- ==== expand
-- direct; !breaks-old-application
DROP CAST (public.a AS public.b);
CREATE CAST (public.a AS public.b) WITH FUNCTION public.to_b(public.a) AS IMPLICIT;
-- undo: DROP CAST (public.a AS public.b);
-- undo: CREATE CAST (public.a AS public.b) WITH INOUT

-- direct; !breaks-old-application
DROP CAST (public.b AS public.a);
CREATE CAST (public.b AS public.a) WITH INOUT;
-- undo: DROP CAST (public.b AS public.a);
-- undo: CREATE CAST (public.b AS public.a) WITH INOUT AS IMPLICIT
