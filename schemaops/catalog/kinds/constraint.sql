-- Column numbers become names in constraint.py, and those of plain keys and foreign keys
-- their text: what the server prints one by one costs more than all the rest. A test
-- holds that both say the same.
-- A part is what a partition has of a constraint of the table above it, under its own name.
WITH RECURSIVE part AS (
  SELECT k.conparentid AS top, k.conrelid, k.confrelid, k.conname FROM pg_constraint k WHERE k.conparentid <> 0
  UNION ALL
  SELECT up.conparentid, part.conrelid, part.confrelid, part.conname
  FROM part JOIN pg_constraint up ON up.oid = part.top WHERE up.conparentid <> 0
), parts AS (
  SELECT part.top, jsonb_agg(jsonb_build_array(pn.nspname, pc.relname, part.conname) ORDER BY pn.nspname, pc.relname) AS names
  FROM part JOIN pg_constraint t ON t.oid = part.top AND t.conrelid <> part.conrelid AND t.confrelid = part.confrelid
  JOIN pg_class pc ON pc.oid = part.conrelid JOIN pg_namespace pn ON pn.oid = pc.relnamespace
  WHERE t.conparentid = 0 GROUP BY part.top
)
SELECT 'pg_constraint'::regclass::oid, k.oid, 0, n.nspname, c.relname, k.conname, k.contype::text,
       CASE WHEN k.contype = 'f' AND k.confmatchtype = 's' AND fc.relkind IN ('r', 'p')
              AND fc.relnamespace = ANY (ARRAY(SELECT n.oid FROM pg_namespace n WHERE {managed_schema}))
              AND fc.oid <> ALL (ARRAY(SELECT e.objid FROM pg_depend e WHERE e.refclassid = 'pg_extension'::regclass AND {of_extension}))
              AND {no_set_columns} AND {no_period}
              OR k.contype IN ('p', 'u') AND i.indnkeyatts = i.indnatts AND NOT {nulls_not_distinct} AND {no_period}
            THEN '' ELSE pg_get_constraintdef(k.oid) END,
       k.convalidated, k.condeferrable, k.condeferred, {enforced},
       parts.names, k.conrelid, coalesce(k.conkey, '{}'), k.confrelid,
       coalesce(k.confkey, '{}'), k.confupdtype::text, k.confdeltype::text, coalesce(ic.reloptions, '{}'), si.description, sp.spcname,
       CASE WHEN sp.oid IS NOT NULL THEN pg_get_expr(i.indpred, i.indrelid) END, s.description
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class ic ON ic.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_class fc ON fc.oid = k.confrelid AND k.contype = 'f'
LEFT JOIN pg_tablespace sp ON sp.oid = ic.reltablespace
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN parts ON parts.top = k.oid
LEFT JOIN pg_description s ON s.objoid = k.oid AND s.classoid = 'pg_constraint'::regclass AND s.objsubid = 0
LEFT JOIN pg_description si ON si.objoid = ic.oid AND si.classoid = 'pg_class'::regclass AND si.objsubid = 0
WHERE k.contype IN ('p', 'u', 'c', 'f', 'x') AND k.conparentid = 0 AND (k.coninhcount = 0 OR k.conislocal)
  AND c.relkind IN ('r', 'p') AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
