-- The comment of an extension comes from its control file, and is no one's intent.
SELECT 'pg_extension'::regclass::oid, e.oid, 0, e.extname, n.nspname, e.extversion,
       obj_description(e.oid, 'pg_extension'), e.extrelocatable,
       CASE WHEN obj_description(e.oid, 'pg_extension') LIKE 'schemaops:%'
            THEN obj_description(e.oid, 'pg_extension') END
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
