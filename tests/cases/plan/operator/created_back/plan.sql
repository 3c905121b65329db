-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT ((OPERATOR(public.!!) '(1,1),(0,0)'::box) OPERATOR(public.===) '(1,1),(0,0)'::box) AS c

-- retire
DROP OPERATOR "public".=== (box, box);
-- undo: CREATE OPERATOR "public".=== (FUNCTION = public.same, LEFTARG = box, RIGHTARG = box, COMMUTATOR = OPERATOR(public.===), NEGATOR = OPERATOR(public.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
-- undo: COMMENT ON OPERATOR "public".=== (box, box) IS 'the same'

-- retire
DROP OPERATOR "public".!== (box, box);
-- undo: CREATE OPERATOR "public".!== (FUNCTION = public.other, LEFTARG = box, RIGHTARG = box, NEGATOR = OPERATOR(public.===))

-- retire
DROP OPERATOR "public".!! (NONE, box);
-- undo: CREATE OPERATOR "public".!! (FUNCTION = public.neg, RIGHTARG = box)
