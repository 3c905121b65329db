SELECT 'pg_ts_template'::regclass::oid, t.oid, 0, n.nspname, t.tmplname,
       CASE WHEN t.tmplinit <> 0 THEN t.tmplinit::regproc::text END, t.tmpllexize::regproc::text,
       obj_description(t.oid, 'pg_ts_template')
FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace
WHERE t.oid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_ts_template'::regclass AND e.objid = t.oid AND {of_extension})
