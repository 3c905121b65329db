SELECT 'pg_class'::regclass::oid, c.oid, 0, n.nspname, c.relname, coalesce(c.reloptions, '{}'),
       pg_get_viewdef(c.oid), c.relispopulated, obj_description(c.oid, 'pg_class')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'm' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
