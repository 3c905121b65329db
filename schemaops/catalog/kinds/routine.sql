SELECT 'pg_proc'::regclass::oid, p.oid, 0, n.nspname, p.proname, pg_get_function_identity_arguments(p.oid),
       p.prokind::text, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid),
       pg_get_functiondef(p.oid), coalesce(x.names, '{}'), l.lanname, p.prosecdef, coalesce(p.proconfig, '{}'),
       oidvectortypes(p.proargtypes),
       obj_description(p.oid, 'pg_proc')
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
LEFT JOIN (SELECT x.objid, array_agg(y.extname::text ORDER BY y.extname) AS names
           FROM pg_depend x JOIN pg_extension y ON y.oid = x.refobjid
           WHERE x.refclassid = 'pg_extension'::regclass AND x.deptype = 'x' AND x.classid = 'pg_proc'::regclass
           GROUP BY x.objid) x ON x.objid = p.oid
WHERE p.prokind IN ('f', 'p', 'w') AND {managed_schema}
  AND p.oid <> ALL (ARRAY -- parts of their types
        (SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend])::oid
         FROM pg_type t WHERE t.typinput >= 16384 AND t.typtype = 'b'
         UNION ALL SELECT r.rngcanonical FROM pg_range r WHERE r.rngcanonical >= 16384))
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
