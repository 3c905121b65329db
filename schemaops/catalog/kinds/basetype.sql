SELECT 'pg_type'::regclass::oid, t.oid, 0, n.nspname, t.typname, NOT t.typisdefined,
       CASE WHEN t.typisdefined THEN array_remove(ARRAY[
         'INPUT = ' || t.typinput::text, 'OUTPUT = ' || t.typoutput::text,
         'INTERNALLENGTH = ' || CASE WHEN t.typlen = -1 THEN 'VARIABLE' ELSE t.typlen::text END,
         CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
         'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4' ELSE 'double' END,
         'CATEGORY = ' || quote_literal(t.typcategory::text),
         CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
         CASE WHEN t.typdefault IS NOT NULL THEN 'DEFAULT = ' || quote_literal(t.typdefault) END,
         CASE WHEN t.typelem <> 0 THEN 'ELEMENT = ' || format_type(t.typelem, NULL) END,
         CASE WHEN t.typdelim <> ',' THEN 'DELIMITER = ' || quote_literal(t.typdelim::text) END,
         CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END], NULL) ELSE '{}' END,
       CASE WHEN t.typisdefined THEN ARRAY[
         'RECEIVE = ' || CASE WHEN t.typreceive <> 0 THEN t.typreceive::text ELSE 'NONE' END,
         'SEND = ' || CASE WHEN t.typsend <> 0 THEN t.typsend::text ELSE 'NONE' END,
         'TYPMOD_IN = ' || CASE WHEN t.typmodin <> 0 THEN t.typmodin::text ELSE 'NONE' END,
         'TYPMOD_OUT = ' || CASE WHEN t.typmodout <> 0 THEN t.typmodout::text ELSE 'NONE' END,
         'ANALYZE = ' || CASE WHEN t.typanalyze <> 0 THEN t.typanalyze::text ELSE 'NONE' END,
         'SUBSCRIPT = ' || CASE WHEN t.typsubscript <> 0 THEN t.typsubscript::text ELSE 'NONE' END] ELSE '{}' END,
       CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END,
       CASE WHEN t.typisdefined THEN
         (SELECT coalesce(jsonb_agg(jsonb_build_array(f::regprocedure, pg_get_functiondef(f), obj_description(f, 'pg_proc'))
                                    ORDER BY f::regprocedure::text), '[]')
          FROM (SELECT DISTINCT f FROM unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend]::oid[]) f
                WHERE f >= 16384) f) ELSE '[]' END,
       obj_description(t.oid, 'pg_type')
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND (t.typtype = 'b' AND t.typcategory <> 'A' OR t.typtype = 'p' AND NOT t.typisdefined)
  AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype IN ('e', 'i'))
