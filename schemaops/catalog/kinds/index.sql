SELECT 'pg_class'::regclass::oid, i.indexrelid, 0, n.nspname, ic.relname, tc.relname, i.indisunique,
       substr(d.def, length(format('CREATE %sINDEX %I ON %s%I.%I ',
         CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END, ic.relname,
         CASE WHEN ic.relkind = 'I' THEN 'ONLY ' ELSE '' END, n.nspname, tc.relname)) + 1),
       i.indisvalid,
       ARRAY(SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY x(num, ord)
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = x.num ORDER BY x.ord),
       ic.relkind = 'I',
       obj_description(i.indexrelid, 'pg_class')
FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_class tc ON tc.oid = i.indrelid
JOIN pg_namespace n ON n.oid = ic.relnamespace
CROSS JOIN LATERAL (SELECT pg_get_indexdef(i.indexrelid) AS def) d
WHERE tc.relkind IN ('r', 'p', 'm') AND tc.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = i.indrelid AND e.deptype = 'e')
  -- a part of a partitioned index that nobody named comes and goes with its parent
  AND NOT ic.relispartition
