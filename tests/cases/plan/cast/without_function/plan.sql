-- ==== expand
-- direct
CREATE CAST (integer AS public.code) WITHOUT FUNCTION AS IMPLICIT;
-- undo: DROP CAST (integer AS public.code)
