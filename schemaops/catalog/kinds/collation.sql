SELECT 'pg_collation'::regclass::oid, c.oid, 0, n.nspname, c.collname,
       CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END, c.collisdeterministic,
       {locale}, {lc_collate}, {lc_ctype}, {rules}, c.collversion, obj_description(c.oid, 'pg_collation')
FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace
WHERE c.oid >= 16384 AND {managed_schema}
  -- those of another encoding cannot be used in this database
  AND c.collencoding IN (-1, pg_char_to_encoding(getdatabaseencoding()))
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid AND {of_extension})
