WITH parents AS (
  SELECT i.inhrelid, jsonb_agg(jsonb_build_array(pn.nspname, p.relname) ORDER BY i.inhseqno) AS names,
         bool_or(i.inhdetachpending) AS detaching
  FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
  GROUP BY i.inhrelid
)
SELECT 'pg_class'::regclass::oid, c.oid, 0, n.nspname, c.relname, c.relpersistence::text,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
       CASE WHEN c.relispartition THEN parents.names -> 0 END,
       CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END,
       CASE WHEN c.relispartition OR parents.names IS NULL THEN '[]' ELSE parents.names END,
       CASE WHEN tc.reloptions IS NULL THEN coalesce(c.reloptions, '{}') ELSE
         coalesce(c.reloptions, '{}') || ARRAY(SELECT 'toast.' || o FROM unnest(tc.reloptions) o) END,
       c.relrowsecurity, c.relforcerowsecurity,
       CASE c.relreplident WHEN 'i' THEN 'd' ELSE c.relreplident::text END,
       am.amname,
       CASE WHEN c.reltablespace <> 0 THEN (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace) END,
       CASE WHEN c.reloftype <> 0 THEN
         (SELECT jsonb_build_array(yn.nspname, y.typname)
          FROM pg_type y JOIN pg_namespace yn ON yn.oid = y.typnamespace WHERE y.oid = c.reloftype) END,
       coalesce(parents.detaching, false),
       CASE WHEN c.relispartition THEN
         (SELECT d FROM pg_get_partition_constraintdef(c.oid) d WHERE strpos(d, 'satisfies_hash_partition(') = 0) END,
       s.description
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN parents ON parents.inhrelid = c.oid
LEFT JOIN pg_am am ON am.oid = c.relam AND am.amname <> 'heap'
LEFT JOIN pg_description s ON s.objoid = c.oid AND s.classoid = 'pg_class'::regclass AND s.objsubid = 0
LEFT JOIN pg_class tc ON tc.oid = c.reltoastrelid AND tc.reloptions IS NOT NULL
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
