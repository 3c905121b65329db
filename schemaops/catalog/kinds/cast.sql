SELECT 'pg_cast'::regclass::oid, k.oid, 0, format_type(k.castsource, NULL), format_type(k.casttarget, NULL),
       k.castmethod::text, CASE WHEN k.castfunc <> 0 THEN k.castfunc::regprocedure::text END, k.castcontext::text,
       obj_description(k.oid, 'pg_cast')
FROM pg_cast k
WHERE k.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e -- a range's to its multirange is internal
                  WHERE e.classid = 'pg_cast'::regclass AND e.objid = k.oid AND e.deptype IN ('e', 'i'))
