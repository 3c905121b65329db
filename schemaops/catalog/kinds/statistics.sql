SELECT 'pg_statistic_ext'::regclass::oid, s.oid, 0, n.nspname, s.stxname, jsonb_build_array(tn.nspname, tc.relname),
       array_remove(ARRAY[CASE WHEN 'd' = ANY (s.stxkind) THEN 'ndistinct' END,
                          CASE WHEN 'f' = ANY (s.stxkind) THEN 'dependencies' END,
                          CASE WHEN 'm' = ANY (s.stxkind) THEN 'mcv' END], NULL),
       coalesce(k.by_name, '') || substr(pg_get_statisticsobjdef_columns(s.oid), coalesce(length(k.as_printed), 0) + 1),
       nullif(s.stxstattarget, -1)::int,
       CASE WHEN tn.oid = n.oid THEN tc.relname END, obj_description(s.oid, 'pg_statistic_ext')
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
JOIN pg_class tc ON tc.oid = s.stxrelid JOIN pg_namespace tn ON tn.oid = tc.relnamespace
CROSS JOIN LATERAL (
  SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) AS by_name,
         string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS as_printed
  FROM pg_attribute a WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys)
) k
WHERE {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = s.oid AND {of_extension})
