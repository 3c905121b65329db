SELECT 'pg_class'::regclass::oid, c.oid, a.attnum, n.nspname, c.relname, a.attname,
       format_type(a.atttypid, a.atttypmod),
       CASE WHEN a.attcollation <> t.typcollation
            THEN (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
                  FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                  WHERE co.oid = a.attcollation) END,
       a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text,
       CASE WHEN a.attidentity = '' THEN '[]'::jsonb ELSE
         jsonb_build_array(s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle::int) END,
       a.attgenerated::text, NOT a.attislocal, a.attnum::int,
       CASE WHEN s.seqrelid IS NOT NULL THEN
         (SELECT jsonb_build_array(sn.nspname, sc.relname) FROM pg_class sc
          JOIN pg_namespace sn ON sn.oid = sc.relnamespace WHERE sc.oid = s.seqrelid) END,
       {not_null_name},
       col_description(c.oid, a.attnum)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
LEFT JOIN pg_depend id ON a.attidentity <> '' AND id.refclassid = 'pg_class'::regclass AND id.refobjid = c.oid
  AND id.refobjsubid = a.attnum AND id.classid = 'pg_class'::regclass AND id.deptype = 'i'
LEFT JOIN pg_sequence s ON s.seqrelid = id.objid
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
