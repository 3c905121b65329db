SELECT 'pg_foreign_data_wrapper'::regclass::oid, w.oid, 0, w.fdwname,
       nullif(w.fdwhandler, 0)::regproc::text, nullif(w.fdwvalidator, 0)::regproc::text,
       ARRAY(SELECT o FROM unnest(w.fdwoptions) o WHERE split_part(o, '=', 1) !~* {secret} ORDER BY o),
       ARRAY(SELECT split_part(o, '=', 1) FROM unnest(w.fdwoptions) o WHERE split_part(o, '=', 1) ~* {secret} ORDER BY o),
       obj_description(w.oid, 'pg_foreign_data_wrapper')
FROM pg_foreign_data_wrapper w
WHERE w.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass
                  AND e.objid = w.oid AND {of_extension})
