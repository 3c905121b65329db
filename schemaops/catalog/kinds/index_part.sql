-- A part that is as its whole is no object: it comes and goes with it.
SELECT 'pg_class'::regclass::oid, c.oid, 0, n.nspname, t.relname, p.relname,
       coalesce(c.reloptions, '{}'), cs.spcname, coalesce(st.own, '{}'), c.relname,
       coalesce(p.reloptions, '{}'), ps.spcname, coalesce(st.given, '{}'),
       ARRAY[wn.nspname, wt.relname, wc.relname]::text[], s.description
FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid AND c.relkind IN ('i', 'I')
JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_index x ON x.indexrelid = c.oid JOIN pg_class t ON t.oid = x.indrelid
LEFT JOIN pg_description s ON s.objoid = c.oid AND s.classoid = 'pg_class'::regclass AND s.objsubid = 0
LEFT JOIN pg_tablespace cs ON cs.oid = c.reltablespace
LEFT JOIN pg_tablespace ps ON ps.oid = p.reltablespace
LEFT JOIN LATERAL (
  SELECT ARRAY(SELECT e.attnum || '=' || e.attstattarget FROM pg_attribute e
               WHERE e.attrelid = c.oid AND e.attstattarget >= 0 ORDER BY e.attnum) AS own,
         ARRAY(SELECT e.attnum || '=' || e.attstattarget FROM pg_attribute e
               WHERE e.attrelid = p.oid AND e.attstattarget >= 0 ORDER BY e.attnum) AS given
) st ON x.indexprs IS NOT NULL
LEFT JOIN pg_class wc ON wc.oid = pg_partition_root(c.oid)
LEFT JOIN pg_namespace wn ON wn.oid = wc.relnamespace
LEFT JOIN pg_index wx ON wx.indexrelid = wc.oid LEFT JOIN pg_class wt ON wt.oid = wx.indrelid
WHERE c.oid >= 16384 AND {managed_schema}
  AND (c.reloptions IS DISTINCT FROM p.reloptions OR c.reltablespace <> p.reltablespace OR s.description IS NOT NULL
       OR st.own <> st.given)
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = t.oid AND {of_extension})
