SELECT 'pg_class'::regclass::oid, c.oid, 0, n.nspname, c.relname,
       CASE WHEN tc.reloptions IS NULL THEN coalesce(c.reloptions, '{}') ELSE
         coalesce(c.reloptions, '{}') || ARRAY(SELECT 'toast.' || o FROM unnest(tc.reloptions) o) END,
       pg_get_viewdef(c.oid), c.relispopulated,
       (SELECT am.amname FROM pg_am am WHERE am.oid = c.relam AND am.amname <> 'heap'),
       CASE WHEN c.reltablespace <> 0 THEN (SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace) END,
       (SELECT coalesce(jsonb_agg(jsonb_build_array(a.attname, w.setting) ORDER BY a.attnum, w.setting), '[]')
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        CROSS JOIN LATERAL (VALUES
          (CASE WHEN a.attstattarget >= 0 THEN 'STATISTICS ' || a.attstattarget END),
          (CASE WHEN a.attstorage <> t.typstorage THEN 'STORAGE ' ||
             CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END END),
          (CASE a.attcompression WHEN 'p' THEN 'COMPRESSION pglz' WHEN 'l' THEN 'COMPRESSION lz4' END),
          ('(' || array_to_string(a.attoptions, ', ') || ')')) w(setting)
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND w.setting IS NOT NULL),
       coalesce(s.said, '[]'), coalesce(x.names, '{}'), obj_description(c.oid, 'pg_class')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class tc ON tc.oid = c.reltoastrelid AND tc.reloptions IS NOT NULL
LEFT JOIN (SELECT d.objoid, jsonb_agg(jsonb_build_array(a.attname, d.description) ORDER BY a.attnum) AS said
           FROM pg_description d JOIN pg_attribute a ON a.attrelid = d.objoid AND a.attnum = d.objsubid
           JOIN pg_class v ON v.oid = d.objoid AND v.relkind = 'm'
           WHERE d.objoid >= 16384 AND d.classoid = 'pg_class'::regclass AND d.objsubid > 0
           GROUP BY d.objoid) s ON s.objoid = c.oid
LEFT JOIN (SELECT x.objid, array_agg(y.extname::text ORDER BY y.extname) AS names
           FROM pg_depend x JOIN pg_extension y ON y.oid = x.refobjid
           WHERE x.refclassid = 'pg_extension'::regclass AND x.deptype = 'x' AND x.classid = 'pg_class'::regclass
           GROUP BY x.objid) x ON x.objid = c.oid
WHERE c.relkind = 'm' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
