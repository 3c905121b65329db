-- What the role that loads designs owns is not said to have an owner.
SELECT 0::oid, row_number() OVER (), 0, o.schema, o.rel, o.what, o.name, o.types, r.rolname, o.arguments, NULL
FROM (
  SELECT n.nspname AS schema, c.relname AS rel,
         CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'matview' WHEN 'S' THEN 'sequence'
                        WHEN 'f' THEN 'foreign_table' ELSE 'table' END AS what,
         '' AS name, '' AS types, '' AS arguments, c.relowner AS owner
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.oid >= 16384 AND c.relname !~ '^_so_' AND {managed_schema}
    -- a column's sequence has the owner of its table
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid
                    AND (e.deptype = 'e' OR c.relkind = 'S' AND e.deptype IN ('a', 'i') AND e.refobjsubid > 0))
  UNION ALL
  SELECT n.nspname, '', CASE p.prokind WHEN 'a' THEN 'aggregate' ELSE 'routine' END, p.proname,
         oidvectortypes(p.proargtypes), pg_get_function_identity_arguments(p.oid), p.proowner
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.oid >= 16384 AND p.proname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
  UNION ALL
  SELECT n.nspname, '', 'type', t.typname, '', '', t.typowner
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
  WHERE t.oid >= 16384 AND t.typtype IN ('b', 'c', 'd', 'e', 'r') AND t.typname !~ '^_so_' AND {managed_schema}
    AND (c.oid IS NULL OR c.relkind = 'c') -- a row type goes with its table, an array with its element
    AND NOT EXISTS (SELECT FROM pg_depend e
                    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype IN ('e', 'i')
                      AND (e.deptype = 'e' OR e.refclassid = 'pg_type'::regclass))
  UNION ALL
  SELECT n.nspname, '', 'schema', '', '', '', n.nspowner
  FROM pg_namespace n
  -- public is the server's own until it is given away: 10 made the server
  WHERE (n.oid >= 16384 OR n.nspowner >= 16384) AND {managed_schema} AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'collation', x.collname, '', '', x.collowner
  FROM pg_collation x JOIN pg_namespace n ON n.oid = x.collnamespace
  WHERE x.oid >= 16384 AND x.collname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_collation'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'conversion', x.conname, '', '', x.conowner
  FROM pg_conversion x JOIN pg_namespace n ON n.oid = x.connamespace
  WHERE x.oid >= 16384 AND x.conname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_conversion'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'statistics', x.stxname, '', '', x.stxowner
  FROM pg_statistic_ext x JOIN pg_namespace n ON n.oid = x.stxnamespace
  WHERE x.oid >= 16384 AND x.stxname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'ts_configuration', x.cfgname, '', '', x.cfgowner
  FROM pg_ts_config x JOIN pg_namespace n ON n.oid = x.cfgnamespace
  WHERE x.oid >= 16384 AND x.cfgname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'ts_dictionary', x.dictname, '', '', x.dictowner
  FROM pg_ts_dict x JOIN pg_namespace n ON n.oid = x.dictnamespace
  WHERE x.oid >= 16384 AND x.dictname !~ '^_so_' AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'operator', x.oprname,
         CASE WHEN x.oprleft <> 0 THEN format_type(x.oprleft, NULL) ELSE 'NONE' END || ', ' || format_type(x.oprright, NULL), '', x.oprowner
  FROM pg_operator x JOIN pg_namespace n ON n.oid = x.oprnamespace
  WHERE x.oid >= 16384 AND x.oprcode <> 0 AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_operator'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'operator_class', x.opcname, a.amname, '', x.opcowner
  FROM pg_opclass x JOIN pg_namespace n ON n.oid = x.opcnamespace JOIN pg_am a ON a.oid = x.opcmethod
  WHERE x.oid >= 16384 AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_opclass'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT n.nspname, '', 'operator_family', x.opfname, a.amname, '', x.opfowner
  FROM pg_opfamily x JOIN pg_namespace n ON n.oid = x.opfnamespace JOIN pg_am a ON a.oid = x.opfmethod
  WHERE x.oid >= 16384 AND {managed_schema}
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_opfamily'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'language', x.lanname, '', '', x.lanowner
  FROM pg_language x
  WHERE x.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_language'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'foreign_data_wrapper', x.fdwname, '', '', x.fdwowner
  FROM pg_foreign_data_wrapper x
  WHERE x.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'foreign_server', x.srvname, '', '', x.srvowner
  FROM pg_foreign_server x
  WHERE x.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_server'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'publication', x.pubname, '', '', x.pubowner
  FROM pg_publication x
  WHERE x.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_publication'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'event_trigger', x.evtname, '', '', x.evtowner
  FROM pg_event_trigger x
  WHERE x.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_event_trigger'::regclass AND e.objid = x.oid AND {of_extension})
  UNION ALL
  SELECT '', '', 'subscription', x.subname, '', '', x.subowner
  FROM pg_subscription x JOIN pg_database d ON d.oid = x.subdbid WHERE d.datname = current_database()
) o
JOIN pg_roles r ON r.oid = o.owner
WHERE r.rolname <> 'schemaops_design'
