WITH w AS (INSERT INTO p (id, a) VALUES (10, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (INSERT INTO p1 (id, a) VALUES (11, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (INSERT INTO p2 (id, a) VALUES (110, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (INSERT INTO p21 (id, a) VALUES (111, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (UPDATE p SET a = 'changed ' || id WHERE id IN (1, 101) RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE p1 SET a = 'changed ' || id WHERE id = 2 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE p21 SET a = 'changed ' || id WHERE id = 102 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE p SET a = NULL WHERE id = 101 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
UPDATE p SET id = 103 WHERE id = 1;
