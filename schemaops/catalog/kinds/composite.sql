SELECT 'pg_type'::regclass::oid, t.oid, 0, n.nspname, t.typname,
       coalesce(a.attributes, '[]'),
       obj_description(t.oid, 'pg_type')
FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN
     (SELECT a.attrelid,
             jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)
               || CASE WHEN a.attcollation <> y.typcollation
                       THEN ' COLLATE ' || quote_ident(cn.nspname) || '.' || quote_ident(co.collname) ELSE '' END, d.description)
               ORDER BY a.attnum) AS attributes
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'c'
      JOIN pg_type y ON y.oid = a.atttypid
      LEFT JOIN pg_collation co ON co.oid = a.attcollation LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
      LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
      WHERE a.attrelid >= 16384 AND a.attnum > 0 AND NOT a.attisdropped
      GROUP BY a.attrelid) a ON a.attrelid = c.oid
WHERE t.typtype = 'c' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND {of_extension})
