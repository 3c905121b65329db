WITH w AS (INSERT INTO t (id, b) VALUES (100, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (INSERT INTO c (id, b) VALUES (110, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (INSERT INTO d (id, b) VALUES (120, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w.b)) = to_jsonb(w.b))::int FROM w;
WITH w AS (UPDATE t SET b = 'changed ' || id WHERE id IN (1, 12, 21) RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE c SET b = 'changed ' || id WHERE id IN (11, 22) RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE ONLY c SET b = 'changed ' || id WHERE id = 12 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE d SET b = 'changed ' || id WHERE id = 22 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
WITH w AS (UPDATE d SET b = NULL WHERE id = 21 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'a', to_jsonb(w) -> 'b') = to_jsonb(w) -> 'b')::int FROM w;
INSERT INTO c (id, b) VALUES (113, 'child') ON CONFLICT (b) DO UPDATE SET x = 'again';
