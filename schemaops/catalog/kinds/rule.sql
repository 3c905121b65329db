SELECT 'pg_rewrite'::regclass::oid, r.oid, 0, n.nspname, c.relname, r.rulename, pg_get_ruledef(r.oid), r.ev_enabled::text,
       c.relkind = 'v', r.is_instead AND r.ev_qual = '<>', r.ev_type = '2', coalesce(k.relations, '[]'), obj_description(r.oid, 'pg_rewrite')
FROM pg_rewrite r
LEFT JOIN (
  SELECT d.objid, jsonb_agg(DISTINCT jsonb_build_array(kn.nspname, kc.relname)) AS relations
  FROM pg_depend d JOIN pg_class kc ON kc.oid = d.refobjid JOIN pg_namespace kn ON kn.oid = kc.relnamespace
  WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.objid >= 16384
  GROUP BY d.objid
) k ON k.objid = r.oid
JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
-- SELECT rules are the query of a view
WHERE r.oid >= 16384 AND r.ev_type <> '1' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_rewrite'::regclass AND e.objid = r.oid AND {of_extension})
