-- The view, not the table, which not every role may read; `seen` is the view's own condition.
SELECT 'pg_user_mapping'::regclass::oid, m.umid, 0, m.srvname,
       CASE WHEN m.umuser = 0 THEN 'public' ELSE m.usename END,
       CASE WHEN m.umoptions IS NOT NULL OR m.seen
            THEN ARRAY(SELECT o FROM unnest(m.umoptions) o WHERE split_part(o, '=', 1) !~* {secret} ORDER BY o) END,
       ARRAY(SELECT split_part(o, '=', 1) FROM unnest(m.umoptions) o WHERE split_part(o, '=', 1) ~* {secret} ORDER BY o),
       NULL::text
FROM (SELECT u.*, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
             OR (u.umuser = 0 AND pg_has_role(s.srvowner, 'USAGE'))
             OR (u.usename = current_user
                 AND (pg_has_role(s.srvowner, 'USAGE') OR has_server_privilege(s.oid, 'USAGE'))) AS seen
      FROM pg_user_mappings u JOIN pg_foreign_server s ON s.oid = u.srvid) m
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_server'::regclass
                  AND e.objid = m.srvid AND {of_extension})
