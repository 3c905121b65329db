WITH w AS (INSERT INTO p (id, b) VALUES (10, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (INSERT INTO p1 (id, b) VALUES (11, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (INSERT INTO p2 (id, b) VALUES (110, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (INSERT INTO p21 (id, b) VALUES (111, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (UPDATE p SET b = 'changed ' || id WHERE id IN (1, 101) RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE p1 SET b = 'changed ' || id WHERE id = 2 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE p21 SET b = 'changed ' || id WHERE id = 102 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE p SET b = NULL WHERE id = 101 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
UPDATE p SET id = 103 WHERE id = 1;
