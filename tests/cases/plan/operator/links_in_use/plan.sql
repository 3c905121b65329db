-- ==== expand
-- operator; !irreversible
ALTER OPERATOR "public".=== (box, box) SET (COMMUTATOR = OPERATOR(public.===), NEGATOR = OPERATOR(public.!==), HASHES, MERGES);
-- no undo: the server takes nothing of this away from an operator, and what stands on it cannot be dropped
