SELECT 'pg_am'::regclass::oid, a.oid, 0, a.amname, a.amtype::text, a.amhandler::text,
       obj_description(a.oid, 'pg_am')
FROM pg_am a
WHERE a.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_am'::regclass AND e.objid = a.oid AND {of_extension})
