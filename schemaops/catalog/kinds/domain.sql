SELECT 'pg_type'::regclass::oid, t.oid, 0, n.nspname, t.typname,
       format_type(t.typbasetype, t.typtypmod),
       CASE WHEN t.typcollation <> b.typcollation
            THEN (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
                  FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                  WHERE co.oid = t.typcollation) END,
       pg_get_expr(t.typdefaultbin, 0), t.typnotnull, coalesce(k.constraints, '[]'), {not_null_name}, coalesce(k.remarks, '[]'),
       obj_description(t.oid, 'pg_type')
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN
     (SELECT k.contypid, jsonb_agg(jsonb_build_array(k.conname, pg_get_constraintdef(k.oid)) ORDER BY k.conname)
               FILTER (WHERE k.contype = 'c') AS constraints,
             max(k.conname) FILTER (WHERE k.contype = 'n') AS not_null_name,
             jsonb_agg(jsonb_build_array(k.conname, c.description) ORDER BY k.conname)
               FILTER (WHERE c.description IS NOT NULL) AS remarks
      FROM pg_constraint k
      LEFT JOIN pg_description c ON c.classoid = 'pg_constraint'::regclass AND c.objoid = k.oid AND c.objsubid = 0
      WHERE k.contypid >= 16384 GROUP BY k.contypid) k ON k.contypid = t.oid
WHERE t.typtype = 'd' AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND {of_extension})
