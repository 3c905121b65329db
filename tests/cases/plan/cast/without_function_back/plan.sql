-- ==== contract
-- direct
DROP CAST (integer AS public.code);
-- undo: CREATE CAST (integer AS public.code) WITHOUT FUNCTION AS IMPLICIT
