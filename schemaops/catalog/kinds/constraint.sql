-- Column numbers become names in constraint.py: a sub-select per row costs more than the rest.
SELECT 'pg_constraint'::regclass::oid, k.oid, 0, n.nspname, c.relname, k.conname, k.contype::text,
       pg_get_constraintdef(k.oid), k.convalidated, k.conrelid, coalesce(k.conkey, '{}'), k.confrelid,
       coalesce(k.confkey, '{}'), coalesce(ic.reloptions, '{}'), s.description
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class ic ON ic.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_description s ON s.objoid = k.oid AND s.classoid = 'pg_constraint'::regclass AND s.objsubid = 0
WHERE k.contype IN ('p', 'u', 'c', 'f', 'x') AND k.conparentid = 0 AND (k.coninhcount = 0 OR k.conislocal)
  AND c.relkind IN ('r', 'p') AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
