SELECT 'pg_ts_dict'::regclass::oid, d.oid, 0, n.nspname, d.dictname,
       quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname), d.dictinitoption, obj_description(d.oid, 'pg_ts_dict')
FROM pg_ts_dict d JOIN pg_namespace n ON n.oid = d.dictnamespace
JOIN pg_ts_template t ON t.oid = d.dicttemplate JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
WHERE d.oid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = d.oid AND {of_extension})
