SELECT 0::oid, row_number() OVER (), 0, o.schema, o.rel, o.what, o.name, o.types, o.col, o.provider, o.label, o.arguments, NULL
FROM (
  SELECT n.nspname AS schema, c.relname AS rel,
         CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview' WHEN 'S' THEN 'sequence'
                        WHEN 'f' THEN 'foreign_table' WHEN 'c' THEN 'composite' ELSE 'table' END AS what,
         '' AS name, '' AS types, coalesce(a.attname, '') AS col, '' AS arguments, l.provider, l.label
  FROM pg_seclabel l JOIN pg_class c ON c.oid = l.objoid JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attribute a ON a.attrelid = l.objoid AND a.attnum = l.objsubid AND l.objsubid <> 0
  WHERE l.classoid = 'pg_class'::regclass AND {managed_schema}
    AND c.relname !~ '^_so_' AND coalesce(a.attname, '') !~ '^_so_' -- what is kept for an undo keeps its labels
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', CASE p.prokind WHEN 'a' THEN 'aggregate' ELSE 'routine' END, p.proname,
         oidvectortypes(p.proargtypes), '', pg_get_function_identity_arguments(p.oid), l.provider, l.label
  FROM pg_seclabel l JOIN pg_proc p ON p.oid = l.objoid JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE l.classoid = 'pg_proc'::regclass AND p.proname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'type', t.typname, '', '', '', l.provider, l.label
  FROM pg_seclabel l JOIN pg_type t ON t.oid = l.objoid JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE l.classoid = 'pg_type'::regclass AND t.typname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'schema', '', '', '', '', l.provider, l.label
  FROM pg_seclabel l JOIN pg_namespace n ON n.oid = l.objoid
  WHERE l.classoid = 'pg_namespace'::regclass AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'language', x.lanname, '', '', '', l.provider, l.label
  FROM pg_seclabel l JOIN pg_language x ON x.oid = l.objoid
  WHERE l.classoid = 'pg_language'::regclass
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_language'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'publication', x.pubname, '', '', '', l.provider, l.label
  FROM pg_seclabel l JOIN pg_publication x ON x.oid = l.objoid WHERE l.classoid = 'pg_publication'::regclass
  UNION ALL
  SELECT '', '', 'event_trigger', x.evtname, '', '', '', l.provider, l.label
  FROM pg_seclabel l JOIN pg_event_trigger x ON x.oid = l.objoid WHERE l.classoid = 'pg_event_trigger'::regclass
  UNION ALL
  SELECT '', '', 'subscription', x.subname, '', '', '', l.provider, l.label
  FROM pg_shseclabel l JOIN pg_subscription x ON x.oid = l.objoid -- of all databases
  JOIN pg_database d ON d.oid = x.subdbid AND d.datname = current_database()
  WHERE l.classoid = 'pg_subscription'::regclass AND x.subname !~ '^_so_'
) o
