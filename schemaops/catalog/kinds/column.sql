SELECT 'pg_class'::regclass::oid, c.oid, a.attnum::int, n.nspname, c.relname, a.attname,
       format_type(a.atttypid, a.atttypmod),
       CASE WHEN a.attcollation <> t.typcollation
            THEN (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
                  FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                  WHERE co.oid = a.attcollation) END,
       a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity::text,
       CASE WHEN a.attidentity = '' THEN '{}'::int8[] ELSE
         (SELECT ARRAY[s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle::int]
          FROM pg_sequence s WHERE s.seqrelid = {identity_sequence}) END,
       a.attgenerated::text, NOT a.attislocal,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text ELSE '' END, a.attcompression::text,
       nullif(a.attstattarget, -1)::int, coalesce(a.attoptions, '{}'),
       {not_null_label}, {not_null_options}, t.typstorage::text, a.attnum::int,
       CASE WHEN a.attidentity <> '' THEN
         (SELECT jsonb_build_array(sn.nspname, sc.relname) FROM pg_class sc
          JOIN pg_namespace sn ON sn.oid = sc.relnamespace WHERE sc.oid = {identity_sequence}) END,
       {not_null_name},
       r.description
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
{not_null_join}
LEFT JOIN pg_description r ON r.objoid = c.oid AND r.classoid = 'pg_class'::regclass AND r.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
