-- What is met and not managed: said in the output, never silently dropped.
SELECT what, count(*)::int FROM (
  SELECT 'rewrite rule' AS what, c.relnamespace AS nsp, 'pg_rewrite'::regclass::oid AS classid, r.oid
            FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN'
  UNION ALL SELECT 'foreign table', c.relnamespace, 'pg_class'::regclass, c.oid FROM pg_class c WHERE c.relkind = 'f'
  UNION ALL SELECT 'operator', o.oprnamespace, 'pg_operator'::regclass, o.oid FROM pg_operator o
  UNION ALL SELECT 'operator class', o.opcnamespace, 'pg_opclass'::regclass, o.oid FROM pg_opclass o
  UNION ALL SELECT 'collation', c.collnamespace, 'pg_collation'::regclass, c.oid FROM pg_collation c
  UNION ALL SELECT 'conversion', c.connamespace, 'pg_conversion'::regclass, c.oid FROM pg_conversion c
  UNION ALL SELECT 'extended statistics', s.stxnamespace, 'pg_statistic_ext'::regclass, s.oid FROM pg_statistic_ext s
  UNION ALL SELECT 'text search configuration', c.cfgnamespace, 'pg_ts_config'::regclass, c.oid FROM pg_ts_config c
  UNION ALL SELECT 'text search dictionary', d.dictnamespace, 'pg_ts_dict'::regclass, d.oid FROM pg_ts_dict d
  UNION ALL SELECT 'range type', t.typnamespace, 'pg_type'::regclass, t.oid FROM pg_type t WHERE t.typtype = 'r'
  UNION ALL SELECT 'base type', t.typnamespace, 'pg_type'::regclass, t.oid FROM pg_type t
            WHERE t.typtype IN ('b', 'p') AND t.typelem = 0
  UNION ALL SELECT 'cast', NULL, 'pg_cast'::regclass, k.oid FROM pg_cast k WHERE k.oid >= 16384
  UNION ALL SELECT 'event trigger', NULL, 'pg_event_trigger'::regclass, e.oid FROM pg_event_trigger e
  UNION ALL SELECT 'publication', NULL, 'pg_publication'::regclass, p.oid FROM pg_publication p
  UNION ALL SELECT 'foreign server', NULL, 'pg_foreign_server'::regclass, s.oid FROM pg_foreign_server s
  UNION ALL SELECT 'foreign data wrapper', NULL, 'pg_foreign_data_wrapper'::regclass, f.oid FROM pg_foreign_data_wrapper f
  UNION ALL SELECT 'user mapping', NULL, 'pg_user_mapping'::regclass, u.umid
            FROM pg_user_mappings u -- the view: not every role may read the table
  UNION ALL SELECT 'transform', NULL, 'pg_transform'::regclass, t.oid FROM pg_transform t
  UNION ALL SELECT 'language', NULL, 'pg_language'::regclass, l.oid FROM pg_language l
  UNION ALL SELECT 'access method', NULL, 'pg_am'::regclass, a.oid FROM pg_am a
  UNION ALL SELECT 'operator family', f.opfnamespace, 'pg_opfamily'::regclass, f.oid FROM pg_opfamily f
  UNION ALL SELECT 'text search parser', p.prsnamespace, 'pg_ts_parser'::regclass, p.oid FROM pg_ts_parser p
  UNION ALL SELECT 'text search template', t.tmplnamespace, 'pg_ts_template'::regclass, t.oid FROM pg_ts_template t
  UNION ALL SELECT 'default privileges', nullif(d.defaclnamespace, 0), 'pg_default_acl'::regclass, d.oid FROM pg_default_acl d
  UNION ALL SELECT 'grant', c.relnamespace, 'pg_class'::regclass, c.oid FROM pg_class c WHERE c.relacl IS NOT NULL
  UNION ALL SELECT 'grant', p.pronamespace, 'pg_proc'::regclass, p.oid FROM pg_proc p WHERE p.proacl IS NOT NULL
  UNION ALL SELECT 'grant', t.typnamespace, 'pg_type'::regclass, t.oid FROM pg_type t WHERE t.typacl IS NOT NULL
  UNION ALL SELECT 'grant', s.oid, 'pg_namespace'::regclass, s.oid FROM pg_namespace s
            WHERE s.nspacl IS NOT NULL AND s.nspname <> 'public'
  UNION ALL SELECT 'column grant', c.relnamespace, 'pg_class'::regclass, c.oid
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384
  UNION ALL SELECT 'column storage or statistics', c.relnamespace, 'pg_class'::regclass, c.oid
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
            WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
              AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL
                   OR coalesce(a.attstattarget, -1) <> -1)
  UNION ALL SELECT 'clustered or replica identity index', c.relnamespace, 'pg_class'::regclass, c.oid
            FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE i.indexrelid >= 16384 AND (i.indisclustered OR i.indisreplident)
) o LEFT JOIN pg_namespace n ON n.oid = o.nsp
WHERE o.oid >= 16384 AND (o.nsp IS NULL OR {managed_schema})
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.classid AND e.objid = o.oid AND e.deptype = 'e')
GROUP BY what ORDER BY what
