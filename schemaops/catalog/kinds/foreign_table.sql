SELECT 'pg_class'::regclass::oid, c.oid, 0, n.nspname, c.relname, s.srvname,
       coalesce((SELECT jsonb_agg(jsonb_build_array(
                          a.attname, format_type(a.atttypid, a.atttypmod),
                          CASE WHEN a.attcollation <> t.typcollation
                               THEN quote_ident(cn.nspname) || '.' || quote_ident(co.collname) END,
                          a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attgenerated,
                          ARRAY(SELECT o FROM unnest(a.attfdwoptions) o
                                WHERE split_part(o, '=', 1) !~* {secret} ORDER BY o),
                          col_description(c.oid, a.attnum)) ORDER BY a.attnum)
                 FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                 LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 LEFT JOIN pg_collation co ON co.oid = a.attcollation
                 LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
                 WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attislocal), '[]'),
       coalesce((SELECT jsonb_agg(jsonb_build_array(a.attname,
                          ARRAY(SELECT o FROM unnest(a.attfdwoptions) o
                                WHERE split_part(o, '=', 1) !~* {secret} ORDER BY o)) ORDER BY a.attname)
                 FROM pg_attribute a
                 WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND NOT a.attislocal
                   AND a.attfdwoptions IS NOT NULL), '[]'),
       coalesce((SELECT jsonb_agg(jsonb_build_array(k.conname, pg_get_constraintdef(k.oid)) ORDER BY k.conname)
                 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conislocal), '[]'),
       ARRAY(SELECT o FROM unnest(f.ftoptions) o WHERE split_part(o, '=', 1) !~* {secret} ORDER BY o),
       coalesce((SELECT jsonb_agg(jsonb_build_array(pn.nspname, p.relname) ORDER BY i.inhseqno)
                 FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
                 WHERE i.inhrelid = c.oid), '[]'),
       CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END,
       ARRAY(SELECT split_part(o, '=', 1) FROM unnest(f.ftoptions) o WHERE split_part(o, '=', 1) ~* {secret}
             UNION SELECT split_part(o, '=', 1) FROM pg_attribute a, unnest(a.attfdwoptions) o
                   WHERE a.attrelid = c.oid AND split_part(o, '=', 1) ~* {secret} ORDER BY 1),
       obj_description(c.oid, 'pg_class')
FROM pg_foreign_table f JOIN pg_class c ON c.oid = f.ftrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND {of_extension})
