SELECT 'pg_language'::regclass::oid, l.oid, 0, l.lanname, l.lanpltrusted, l.lanplcallfoid::regproc::text,
       CASE WHEN l.laninline <> 0 THEN l.laninline::regproc::text END,
       CASE WHEN l.lanvalidator <> 0 THEN l.lanvalidator::regproc::text END,
       obj_description(l.oid, 'pg_language')
FROM pg_language l
WHERE l.oid >= 16384 AND l.lanispl
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_language'::regclass AND e.objid = l.oid AND {of_extension})
