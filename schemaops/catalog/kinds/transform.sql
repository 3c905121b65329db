SELECT 'pg_transform'::regclass::oid, t.oid, 0, format_type(t.trftype, NULL), l.lanname,
       CASE WHEN t.trffromsql <> 0 THEN t.trffromsql::regprocedure::text END,
       CASE WHEN t.trftosql <> 0 THEN t.trftosql::regprocedure::text END,
       obj_description(t.oid, 'pg_transform')
FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
WHERE t.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_transform'::regclass AND e.objid = t.oid AND {of_extension})
