SELECT 'pg_publication'::regclass::oid, p.oid, 0, p.pubname, p.puballtables,
       coalesce((SELECT jsonb_agg(jsonb_build_array(tn.nspname, c.relname, {columns}, {filter})
                                  ORDER BY tn.nspname, c.relname)
                 FROM pg_publication_rel r JOIN pg_class c ON c.oid = r.prrelid
                 JOIN pg_namespace tn ON tn.oid = c.relnamespace WHERE r.prpubid = p.oid), '[]'),
       {schemas},
       array_remove(ARRAY[CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
                          CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END], NULL),
       p.pubviaroot, {generated}, obj_description(p.oid, 'pg_publication')
FROM pg_publication p
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_publication'::regclass
                  AND e.objid = p.oid AND {of_extension})
