-- ==== expand
-- operator
CREATE OPERATOR "public".<<# (FUNCTION = public.same, LEFTARG = box, RIGHTARG = box, COMMUTATOR = OPERATOR(public.>>#));
-- undo: DROP OPERATOR "public".<<# (box, box)
