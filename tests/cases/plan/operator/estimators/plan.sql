-- ==== expand
-- direct
ALTER OPERATOR "public".=== (box, box) SET (RESTRICT = eqsel, JOIN = eqjoinsel);
-- undo: ALTER OPERATOR "public".=== (box, box) SET (RESTRICT = NONE, JOIN = NONE)
