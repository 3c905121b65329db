-- ==== contract
-- retire
DROP OPERATOR "public".<<# (box, box);
-- undo: CREATE OPERATOR "public".<<# (FUNCTION = public.same, LEFTARG = box, RIGHTARG = box, COMMUTATOR = OPERATOR(public.>>#))
