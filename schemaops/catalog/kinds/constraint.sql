SELECT 'pg_constraint'::regclass::oid, k.oid, 0, n.nspname, c.relname, k.conname, k.contype::text,
       CASE WHEN k.convalidated THEN pg_get_constraintdef(k.oid)
            ELSE regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '') END,
       k.convalidated,
       ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY x(num, ord)
             JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x.num ORDER BY x.ord),
       CASE WHEN k.confrelid <> 0 THEN
         (SELECT jsonb_build_array(rn.nspname, r.relname) FROM pg_class r JOIN pg_namespace rn ON rn.oid = r.relnamespace
          WHERE r.oid = k.confrelid) END,
       CASE WHEN k.confrelid <> 0 THEN
         ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY x(num, ord)
               JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = x.num ORDER BY x.ord)
         ELSE '{}' END,
       CASE WHEN k.contype IN ('p', 'u', 'x') THEN
         (SELECT substr(pg_get_indexdef(ic.oid), length(format('CREATE %sINDEX %I ON %s%I.%I ',
            CASE WHEN k.contype IN ('p', 'u') THEN 'UNIQUE ' ELSE '' END, ic.relname,
            CASE WHEN ic.relkind = 'I' THEN 'ONLY ' ELSE '' END, n.nspname, c.relname)) + 1)
          FROM pg_class ic WHERE ic.oid = k.conindid) END,
       obj_description(k.oid, 'pg_constraint')
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype IN ('p', 'u', 'c', 'f', 'x') AND k.conparentid = 0 AND (k.coninhcount = 0 OR k.conislocal)
  AND c.relkind IN ('r', 'p') AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
