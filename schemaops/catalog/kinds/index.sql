-- Most indexes are plain columns of a b-tree. Which are is told here in one set-based
-- pass, and index.py puts their text together; pg_get_indexdef, which looks up a dozen
-- rows for each index one by one, prints the others. A test holds that both say the same.
WITH key AS (
  SELECT k.indexrelid,
         bool_and(o.opcdefault AND k.option = 0 AND k.coll = a.attcollation
                  AND (o.opcintype = a.atttypid OR (o.opcintype = 'text'::regtype AND a.atttypid = 'varchar'::regtype))) AS plain
  FROM (SELECT i.indexrelid, i.indrelid, unnest(i.indkey::int2[]) AS num, unnest(i.indclass::oid[]) AS opclass,
               unnest(i.indcollation::oid[]) AS coll, unnest(i.indoption::int2[]) AS option
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid AND t.relkind IN ('r', 'p')
        WHERE i.indexrelid >= 16384 AND i.indnkeyatts = i.indnatts AND i.indexprs IS NULL
          AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))) k
  JOIN pg_attribute a ON a.attrelid = k.indrelid AND a.attnum = k.num AND a.attrelid >= 16384
  JOIN pg_opclass o ON o.oid = k.opclass
  GROUP BY k.indexrelid
)
SELECT 'pg_class'::regclass::oid, i.indexrelid, 0, n.nspname, ic.relname, tc.relname, i.indisunique,
       CASE WHEN key.plain AND am.amname = 'btree' AND NOT {nulls_not_distinct} THEN '' ELSE substr(pg_get_indexdef(i.indexrelid), length(format('CREATE %sINDEX %I ON %s%I.%I ',
              CASE WHEN i.indisunique THEN 'UNIQUE ' ELSE '' END, ic.relname,
              CASE WHEN ic.relkind = 'I' THEN 'ONLY ' ELSE '' END, n.nspname, tc.relname)) + 1) END,
       i.indisvalid, coalesce(ic.reloptions, '{}'),
       CASE WHEN i.indexprs IS NULL THEN '{}'::text[] ELSE ARRAY(
         SELECT e.attnum || '=' || e.attstattarget FROM pg_attribute e
         WHERE e.attrelid = i.indexrelid AND e.attstattarget >= 0 ORDER BY e.attnum) END,
       CASE WHEN ic.reltablespace <> 0
            THEN (SELECT spcname FROM pg_tablespace WHERE oid = ic.reltablespace) END,
       coalesce(x.names, '{}'),
       CASE WHEN key.plain OR ic.reloptions IS NOT NULL THEN pg_get_expr(i.indpred, i.indrelid) END,
       CASE WHEN ic.relkind = 'I' THEN
         (SELECT coalesce(jsonb_agg(jsonb_build_array(pn.nspname, pc.relname, pt.relname, up.relname, p.isleaf, un.nspname)
                                    ORDER BY p.level, pn.nspname, pc.relname), '[]')
          FROM pg_partition_tree(i.indexrelid) p JOIN pg_class pc ON pc.oid = p.relid
          JOIN pg_namespace pn ON pn.oid = pc.relnamespace JOIN pg_index pi ON pi.indexrelid = p.relid
          JOIN pg_class pt ON pt.oid = pi.indrelid JOIN pg_class up ON up.oid = p.parentrelid
          JOIN pg_namespace un ON un.oid = up.relnamespace) END,
       i.indrelid, i.indkey::int2[], ic.relkind = 'I', s.description
FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_class tc ON tc.oid = i.indrelid
JOIN pg_namespace n ON n.oid = ic.relnamespace JOIN pg_am am ON am.oid = ic.relam
LEFT JOIN key ON key.indexrelid = i.indexrelid
LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_description s ON s.objoid = i.indexrelid AND s.classoid = 'pg_class'::regclass AND s.objsubid = 0
LEFT JOIN (SELECT x.objid, array_agg(y.extname::text ORDER BY y.extname) AS names
           FROM pg_depend x JOIN pg_extension y ON y.oid = x.refobjid
           WHERE x.refclassid = 'pg_extension'::regclass AND x.deptype = 'x' AND x.classid = 'pg_class'::regclass
           GROUP BY x.objid) x ON x.objid = i.indexrelid
WHERE i.indexrelid >= 16384 AND k.oid IS NULL
  AND tc.relkind IN ('r', 'p', 'm') AND tc.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = i.indrelid AND {of_extension})
  -- a part of a partitioned index comes and goes with its parent
  AND NOT ic.relispartition
