SELECT 'pg_namespace'::regclass::oid, n.oid, 0, n.nspname,
       CASE WHEN n.nspname <> 'public' OR obj_description(n.oid, 'pg_namespace') <> 'standard public schema'
            THEN obj_description(n.oid, 'pg_namespace') END
FROM pg_namespace n
WHERE n.nspname !~ '^(pg_|schemaops_(retired|shadow)_)' AND n.nspname NOT IN ('information_schema', 'schemaops')
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND {of_extension})
