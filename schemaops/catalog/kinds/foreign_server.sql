SELECT 'pg_foreign_server'::regclass::oid, s.oid, 0, s.srvname, w.fdwname, s.srvtype, s.srvversion,
       ARRAY(SELECT o FROM unnest(s.srvoptions) o WHERE split_part(o, '=', 1) !~* {secret} ORDER BY o),
       ARRAY(SELECT split_part(o, '=', 1) FROM unnest(s.srvoptions) o WHERE split_part(o, '=', 1) ~* {secret} ORDER BY o),
       obj_description(s.oid, 'pg_foreign_server')
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_server'::regclass
                  AND e.objid = s.oid AND {of_extension})
