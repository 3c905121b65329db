SELECT 'pg_type'::regclass::oid, t.oid, 0, n.nspname, t.typname,
       format_type(r.rngsubtype, NULL), quote_ident(pn.nspname) || '.' || quote_ident(o.opcname),
       CASE WHEN r.rngcollation <> s.typcollation THEN quote_ident(cn.nspname) || '.' || quote_ident(c.collname) END,
       CASE WHEN r.rngcanonical <> 0 THEN r.rngcanonical::text END,
       CASE WHEN r.rngsubdiff <> 0 THEN r.rngsubdiff::text END,
       r.rngmultitypid::regtype::text,
       CASE WHEN r.rngcanonical >= 16384
            THEN jsonb_build_array(jsonb_build_array(r.rngcanonical::regprocedure, pg_get_functiondef(r.rngcanonical),
                                                     obj_description(r.rngcanonical, 'pg_proc')))
            ELSE '[]' END,
       obj_description(t.oid, 'pg_type')
FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type s ON s.oid = r.rngsubtype
JOIN pg_opclass o ON o.oid = r.rngsubopc JOIN pg_namespace pn ON pn.oid = o.opcnamespace
LEFT JOIN pg_collation c ON c.oid = r.rngcollation LEFT JOIN pg_namespace cn ON cn.oid = c.collnamespace
WHERE r.rngtypid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND {of_extension})
