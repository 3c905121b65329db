-- Clones on partitions are no objects of their own: what differs there is their state.
WITH RECURSIVE clone AS (
  SELECT t.oid AS root, t.oid, t.tgenabled AS wanted, t.tgenabled AS state, t.tgrelid AS relid, 0 AS depth
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relkind = 'p' AND NOT t.tgisinternal AND t.tgparentid = 0
  UNION ALL
  SELECT p.root, t.oid, p.wanted, t.tgenabled, t.tgrelid, p.depth + 1
  FROM clone p JOIN pg_trigger t ON t.tgparentid = p.oid
), apart AS (
  SELECT k.root, jsonb_agg(jsonb_build_array(n.nspname, c.relname, k.state) ORDER BY k.depth, n.nspname, c.relname) AS states
  FROM clone k JOIN pg_class c ON c.oid = k.relid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.state <> k.wanted GROUP BY k.root
)
SELECT 'pg_trigger'::regclass::oid, t.oid, 0, n.nspname, c.relname, t.tgname,
       pg_get_triggerdef(t.oid), t.tgenabled::text, coalesce(apart.states, '[]'), coalesce(x.names, '{}'), p.proname, c.relkind = 'v',
       t.tgconstraint <> 0,
       -- 64: INSTEAD OF; its events (4, 8, 16), and those that the view answers by itself (8, 16, 4)
       t.tgtype & 64 <> 0 AND pg_relation_is_updatable(c.oid, false)
         & ((t.tgtype & 4) << 1 | (t.tgtype & 8) << 1 | (t.tgtype & 16) >> 2) = 0,
       obj_description(t.oid, 'pg_trigger')
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_proc p ON p.oid = t.tgfoid LEFT JOIN apart ON apart.root = t.oid
LEFT JOIN (SELECT x.objid, array_agg(y.extname::text ORDER BY y.extname) AS names
           FROM pg_depend x JOIN pg_extension y ON y.oid = x.refobjid
           WHERE x.refclassid = 'pg_extension'::regclass AND x.deptype = 'x' AND x.classid = 'pg_trigger'::regclass
           GROUP BY x.objid) x ON x.objid = t.oid
WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
