SELECT 'pg_subscription'::regclass::oid, s.oid, 0, s.subname,
       ARRAY(SELECT p FROM unnest(s.subpublications) p ORDER BY p COLLATE "C"),
       s.subbinary, {streaming}, s.subsynccommit, {two_phase}, {disable_on_error},
       {password_required}, {run_as_owner}, {origin}, {failover}, obj_description(s.oid, 'pg_subscription')
FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
WHERE d.datname = current_database() -- the catalog is the whole server's
