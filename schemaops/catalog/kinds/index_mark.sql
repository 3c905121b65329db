SELECT 'pg_index'::regclass::oid, i.indexrelid, w.part, n.nspname, t.relname, w.purpose, c.relname, NULL::text
FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
JOIN pg_class c ON c.oid = i.indexrelid
JOIN (VALUES (1, 'cluster'), (2, 'replica identity')) w(part, purpose)
  ON CASE w.part WHEN 1 THEN i.indisclustered ELSE i.indisreplident AND t.relreplident = 'i' END
WHERE i.indexrelid >= 16384 AND t.relpersistence <> 't' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = t.oid AND {of_extension})
