SELECT 'pg_class'::regclass::oid, c.oid, 0, n.nspname, c.relname,
       (SELECT coalesce(jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum), '[]')
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
       pg_get_viewdef(c.oid), coalesce(c.reloptions, '{}'), coalesce(d.defaults, '[]'), coalesce(s.said, '[]'),
       obj_description(c.oid, 'pg_class')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN (SELECT d.adrelid, jsonb_agg(jsonb_build_array(a.attname, pg_get_expr(d.adbin, d.adrelid))
                                     ORDER BY a.attnum) AS defaults
           FROM pg_attrdef d JOIN pg_class v ON v.oid = d.adrelid AND v.relkind = 'v'
           JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
           GROUP BY d.adrelid) d ON d.adrelid = c.oid
LEFT JOIN (SELECT d.objoid, jsonb_agg(jsonb_build_array(a.attname, d.description) ORDER BY a.attnum) AS said
           FROM pg_description d JOIN pg_attribute a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
           JOIN pg_class v ON v.oid = d.objoid AND v.relkind = 'v'
           WHERE d.objoid >= 16384 AND d.classoid = 'pg_class'::regclass AND d.objsubid > 0
           GROUP BY d.objoid) s ON s.objoid = c.oid
WHERE c.relkind = 'v' AND c.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
