SELECT 0::oid, row_number() OVER (), 0, o.schema, o.rel, o.what, o.name, o.types, o.col,
       CASE WHEN g.grantee = 0 THEN 'PUBLIC' WHEN g.grantee = o.owner THEN '' ELSE r.rolname::text END,
       g.privileges, g.grantable, g.initial, o.arguments, NULL
FROM (
  SELECT n.nspname AS schema, c.relname AS rel, '' AS name, '' AS arguments, '' AS col, '' AS types,
         CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview' WHEN 'S' THEN 'sequence'
                        WHEN 'f' THEN 'foreign_table' ELSE 'table' END AS what,
         c.relowner AS owner, c.relacl AS acl,
         acldefault(CASE WHEN c.relkind = 'S' THEN 's'::"char" ELSE 'r' END, c.relowner) AS initial
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relacl IS NOT NULL AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.oid >= 16384 AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, c.relname, '', '', a.attname, '',
         CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview' WHEN 'f' THEN 'foreign_table' ELSE 'table' END,
         c.relowner, a.attacl, NULL::aclitem[]
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped AND a.attname !~ '^_so_'
    AND c.oid >= 16384 AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', p.proname, pg_get_function_identity_arguments(p.oid), '', oidvectortypes(p.proargtypes),
         CASE p.prokind WHEN 'a' THEN 'aggregate' ELSE 'routine' END, p.proowner, p.proacl, acldefault('f', p.proowner)
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.proacl IS NOT NULL AND p.oid >= 16384 AND p.proname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
  UNION ALL
  SELECT n.nspname, '', t.typname, '', '', '', 'type', t.typowner, t.typacl, acldefault('T', t.typowner)
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typacl IS NOT NULL AND t.oid >= 16384 AND t.typname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', '', '', '', '', 'schema', n.nspowner, n.nspacl,
         coalesce(i.initprivs, acldefault('n', n.nspowner)) -- public is open from the beginning
  FROM pg_namespace n
  LEFT JOIN pg_init_privs i ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid AND i.privtype = 'i'
  WHERE n.nspacl IS NOT NULL AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND {of_extension})
  UNION ALL
  SELECT '', '', l.lanname, '', '', '', 'language', l.lanowner, l.lanacl, acldefault('l', l.lanowner)
  FROM pg_language l
  WHERE l.lanacl IS NOT NULL AND l.oid >= 16384
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_language'::regclass AND e.objid = l.oid AND {of_extension})
  UNION ALL
  SELECT '', '', f.fdwname, '', '', '', 'foreign_data_wrapper', f.fdwowner, f.fdwacl, acldefault('F', f.fdwowner)
  FROM pg_foreign_data_wrapper f
  WHERE f.fdwacl IS NOT NULL
    AND NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = f.oid AND {of_extension})
  UNION ALL
  SELECT '', '', s.srvname, '', '', '', 'foreign_server', s.srvowner, s.srvacl, acldefault('S', s.srvowner)
  FROM pg_foreign_server s
  WHERE s.srvacl IS NOT NULL
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_server'::regclass AND e.objid = s.oid AND {of_extension})
) o
CROSS JOIN LATERAL (
  SELECT u.grantee,
         coalesce(array_agg(u.privilege ORDER BY u.privilege) FILTER (WHERE u.has AND NOT u.grantable), '{}') AS privileges,
         coalesce(array_agg(u.privilege ORDER BY u.privilege) FILTER (WHERE u.has AND u.grantable), '{}') AS grantable,
         coalesce(array_agg(u.privilege ORDER BY u.privilege) FILTER (WHERE u.had), '{}') AS initial
  FROM (SELECT CASE WHEN w.first AND e.grantee = i.initial_owner THEN o.owner ELSE e.grantee END AS grantee,
               e.privilege_type AS privilege, bool_or(e.is_grantable AND NOT w.first) AS grantable,
               bool_or(NOT w.first) AS has, bool_or(w.first) AS had
        FROM (VALUES (false, o.acl), (true, o.initial)) w(first, acl)
        CROSS JOIN (SELECT min(x.grantor) AS initial_owner FROM aclexplode(o.initial) x) i
        CROSS JOIN aclexplode(w.acl) e
        GROUP BY 1, 2) u
  GROUP BY u.grantee
) g
LEFT JOIN pg_roles r ON r.oid = g.grantee
WHERE g.privileges <> g.initial OR g.grantable <> '{}'
