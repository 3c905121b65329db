-- A default refers to no column, so it is printed without its table, which would have
-- to be opened; what a column is generated from does.
WITH counter AS (
  SELECT i.refobjid, i.refobjsubid, jsonb_build_array(sn.nspname, sc.relname) AS name,
         ARRAY[s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle::int] AS options
  FROM pg_depend i JOIN pg_sequence s ON s.seqrelid = i.objid JOIN pg_class sc ON sc.oid = s.seqrelid
  JOIN pg_namespace sn ON sn.oid = sc.relnamespace
  WHERE i.classid = 'pg_class'::regclass AND i.refclassid = 'pg_class'::regclass AND i.refobjsubid > 0 AND i.deptype = 'i'
)
SELECT 'pg_class'::regclass::oid, c.oid, a.attnum::int, n.nspname, c.relname, a.attname,
       format_type(a.atttypid, a.atttypmod),
       quote_ident(cn.nspname) || '.' || quote_ident(co.collname),
       a.attnotnull, CASE a.attgenerated WHEN '' THEN pg_get_expr(d.adbin, 0) ELSE pg_get_expr(d.adbin, d.adrelid) END, a.attidentity::text,
       coalesce(counter.options, '{}'),
       a.attgenerated::text, NOT a.attislocal,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text ELSE '' END, a.attcompression::text,
       nullif(a.attstattarget, -1)::int, coalesce(a.attoptions, '{}'),
       {not_null_label}, {not_null_options}, {not_null_comment}, t.typstorage::text, t.typcategory = 'C', a.attnum::int,
       counter.name, {not_null_name},
       r.description
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
LEFT JOIN counter ON counter.refobjid = c.oid AND counter.refobjsubid = a.attnum
LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
{not_null_join}
LEFT JOIN pg_description r ON r.objoid = c.oid AND r.classoid = 'pg_class'::regclass AND r.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
