-- ==== expand
-- operator
CREATE OPERATOR "public".!! (FUNCTION = public.neg, RIGHTARG = box);
-- undo: DROP OPERATOR "public".!! (NONE, box)

-- operator
CREATE OPERATOR "public".!== (FUNCTION = public.other, LEFTARG = box, RIGHTARG = box, NEGATOR = OPERATOR(public.===));
-- undo: DROP OPERATOR "public".!== (box, box)

-- operator
CREATE OPERATOR "public".=== (FUNCTION = public.same, LEFTARG = box, RIGHTARG = box, COMMUTATOR = OPERATOR(public.===), NEGATOR = OPERATOR(public.!==), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR "public".=== (box, box) IS 'the same';
-- undo: DROP OPERATOR "public".=== (box, box)

-- direct
CREATE VIEW "public"."v" AS
 SELECT ((OPERATOR(public.!!) '(1,1),(0,0)'::box) OPERATOR(public.===) '(1,1),(0,0)'::box) AS c;
-- undo: DROP VIEW "public"."v"
