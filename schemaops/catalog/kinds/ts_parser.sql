SELECT 'pg_ts_parser'::regclass::oid, p.oid, 0, n.nspname, p.prsname, p.prsstart::regproc::text, p.prstoken::regproc::text,
       p.prsend::regproc::text, p.prslextype::regproc::text,
       CASE WHEN p.prsheadline <> 0 THEN p.prsheadline::regproc::text END, obj_description(p.oid, 'pg_ts_parser')
FROM pg_ts_parser p JOIN pg_namespace n ON n.oid = p.prsnamespace
WHERE p.oid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_ts_parser'::regclass AND e.objid = p.oid AND {of_extension})
