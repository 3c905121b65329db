SELECT 'pg_conversion'::regclass::oid, c.oid, 0, n.nspname, c.conname,
       pg_encoding_to_char(c.conforencoding), pg_encoding_to_char(c.contoencoding), c.conproc::regproc::text,
       c.condefault, obj_description(c.oid, 'pg_conversion')
FROM pg_conversion c JOIN pg_namespace n ON n.oid = c.connamespace
WHERE c.oid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_conversion'::regclass AND e.objid = c.oid AND {of_extension})
