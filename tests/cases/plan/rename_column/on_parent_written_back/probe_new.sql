WITH w AS (INSERT INTO t (id, a) VALUES (100, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (INSERT INTO c (id, a) VALUES (110, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (INSERT INTO d (id, a) VALUES (120, 'written') RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w.a)) = to_jsonb(w.a))::int FROM w;
WITH w AS (UPDATE t SET a = 'changed ' || id WHERE id IN (1, 12, 21) RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE c SET a = 'changed ' || id WHERE id IN (11, 22) RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE ONLY c SET a = 'changed ' || id WHERE id = 12 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE d SET a = 'changed ' || id WHERE id = 22 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
WITH w AS (UPDATE d SET a = NULL WHERE id = 21 RETURNING *)
SELECT 1 / (coalesce(to_jsonb(w) -> 'b', to_jsonb(w) -> 'a') = to_jsonb(w) -> 'a')::int FROM w;
INSERT INTO c (id, a) VALUES (113, 'child') ON CONFLICT (a) DO UPDATE SET x = 'again';
