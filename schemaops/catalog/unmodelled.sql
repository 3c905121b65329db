-- What is met and not managed: said in the output, never silently dropped.
SELECT what, count(*)::int FROM (
  SELECT NULL AS what, NULL::oid AS nsp, NULL::oid AS classid, NULL::oid AS oid WHERE false
  UNION ALL SELECT 'event trigger', NULL, 'pg_event_trigger'::regclass, e.oid FROM pg_event_trigger e
  UNION ALL SELECT 'default privileges', nullif(d.defaclnamespace, 0), 'pg_default_acl'::regclass, d.oid FROM pg_default_acl d
  UNION ALL SELECT 'grant', c.relnamespace, 'pg_class'::regclass, c.oid FROM pg_class c WHERE c.relacl IS NOT NULL
  UNION ALL SELECT 'grant', p.pronamespace, 'pg_proc'::regclass, p.oid FROM pg_proc p WHERE p.proacl IS NOT NULL
  UNION ALL SELECT 'grant', t.typnamespace, 'pg_type'::regclass, t.oid FROM pg_type t WHERE t.typacl IS NOT NULL
  UNION ALL SELECT 'grant', s.oid, 'pg_namespace'::regclass, s.oid FROM pg_namespace s
            -- public may have got another owner since it was made, as in 15 and later
            WHERE s.nspacl IS NOT NULL
              AND replace(s.nspacl::text, 'pg_database_owner', pg_get_userbyid(10)) IS DISTINCT FROM (
                SELECT replace(i.initprivs::text, 'pg_database_owner', pg_get_userbyid(10))
                FROM pg_init_privs i WHERE i.classoid = 'pg_namespace'::regclass AND i.objoid = s.oid)
  UNION ALL SELECT 'grant', NULL, 'pg_language'::regclass, l.oid FROM pg_language l WHERE l.lanacl IS NOT NULL
  UNION ALL SELECT 'grant', NULL, 'pg_foreign_data_wrapper'::regclass, f.oid FROM pg_foreign_data_wrapper f
            WHERE f.fdwacl IS NOT NULL
  UNION ALL SELECT 'grant', NULL, 'pg_foreign_server'::regclass, s.oid FROM pg_foreign_server s WHERE s.srvacl IS NOT NULL
  -- ALTER … DEPENDS ON EXTENSION of what is no object of its own: the index of a key or partition, a trigger's clone
  UNION ALL SELECT 'dependence of a part on an extension', NULL, d.classid, d.objid
            FROM pg_depend d LEFT JOIN pg_class c ON c.oid = d.objid AND d.classid = 'pg_class'::regclass
            LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.contype IN ('p', 'u', 'x')
            LEFT JOIN pg_trigger t ON t.oid = d.objid AND d.classid = 'pg_trigger'::regclass
            WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'
              AND (c.relispartition OR k.oid IS NOT NULL OR t.tgparentid <> 0)
  UNION ALL SELECT 'large object', NULL, 'pg_largeobject'::regclass, l.oid
            FROM (SELECT oid FROM pg_largeobject_metadata LIMIT 1000) l -- there may be millions
  UNION ALL SELECT 'privileges on a parameter', NULL, p.classid, p.objid
            FROM pg_shdepend p WHERE p.classid = 6243 -- pg_parameter_acl, since 15
  UNION ALL SELECT 'column grant', c.relnamespace, 'pg_class'::regclass, c.oid
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384
  -- only the public columns: not every role may read the table, and one column holds secrets
  UNION ALL SELECT 'subscription', NULL, 'pg_subscription'::regclass, s.oid
            FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database()
  UNION ALL SELECT 'security label', NULL, l.classoid, l.objoid FROM pg_seclabel l
  UNION ALL SELECT 'interrupted DETACH PARTITION of a foreign table', c.relnamespace, 'pg_class'::regclass, c.oid
            FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhdetachpending AND c.relkind = 'f'
  UNION ALL SELECT 'storage, statistics or inherited default of a foreign column', c.relnamespace, 'pg_class'::regclass, c.oid
            FROM pg_foreign_table f JOIN pg_class c ON c.oid = f.ftrelid
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            WHERE EXISTS (SELECT FROM pg_foreign_table) -- asked once: without any, nothing is joined
              AND (a.attstorage <> t.typstorage OR a.attoptions IS NOT NULL OR coalesce(a.attstattarget, -1) <> -1
               OR (a.atthasdef AND NOT a.attislocal AND NOT EXISTS (
                     SELECT FROM pg_inherits i
                     JOIN pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname
                     JOIN pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum
                     JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                     WHERE i.inhrelid = c.oid
                       AND pg_get_expr(pd.adbin, pd.adrelid) = pg_get_expr(d.adbin, d.adrelid))))
) o LEFT JOIN pg_namespace n ON n.oid = o.nsp
WHERE (o.oid >= 16384 OR o.classid = 'pg_namespace'::regclass) AND (o.nsp IS NULL OR {managed_schema})
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.classid AND e.objid = o.oid AND {of_extension})
GROUP BY what ORDER BY what
