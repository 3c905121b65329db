SELECT 'pg_proc'::regclass::oid, p.oid, 0, n.nspname, p.proname, pg_get_function_identity_arguments(p.oid),
       p.prokind::text, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid),
       pg_get_functiondef(p.oid), l.lanname, p.prosecdef, coalesce(p.proconfig, '{}'),
       oidvectortypes(p.proargtypes),
       obj_description(p.oid, 'pg_proc')
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
WHERE p.prokind IN ('f', 'p', 'w') AND {managed_schema}
  AND p.oid <> ALL (ARRAY -- parts of their types
        (SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend])::oid
         FROM pg_type t WHERE t.typinput >= 16384 AND t.typtype = 'b'
         UNION ALL SELECT r.rngcanonical FROM pg_range r WHERE r.rngcanonical >= 16384))
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
