SELECT 'pg_opclass'::regclass::oid, c.oid, 0, n.nspname, c.opcname, a.amname,
       format_type(c.opcintype, NULL), c.opcdefault, quote_ident(fn.nspname) || '.' || quote_ident(f.opfname),
       CASE WHEN c.opckeytype <> 0 THEN format_type(c.opckeytype, NULL) END, coalesce(m.members, '{}'),
       obj_description(c.oid, 'pg_opclass')
FROM pg_opclass c JOIN pg_namespace n ON n.oid = c.opcnamespace JOIN pg_am a ON a.oid = c.opcmethod
JOIN pg_opfamily f ON f.oid = c.opcfamily JOIN pg_namespace fn ON fn.oid = f.opfnamespace
LEFT JOIN
     (SELECT d.refobjid AS class, array_agg(m.come ORDER BY m.come) AS members
      FROM pg_depend d
      JOIN (SELECT 'pg_amop'::regclass::oid AS classid, o.oid,
                   'OPERATOR ' || o.amopstrategy || ' ' || o.amopopr::regoperator
                     || coalesce(' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(s.opfname), '') AS come
            FROM pg_amop o LEFT JOIN pg_opfamily s ON s.oid = o.amopsortfamily
            LEFT JOIN pg_namespace sn ON sn.oid = s.opfnamespace
            WHERE o.oid >= 16384
            UNION ALL
            SELECT 'pg_amproc'::regclass::oid, p.oid,
                   'FUNCTION ' || p.amprocnum || ' (' || format_type(p.amproclefttype, NULL) || ', '
                     || format_type(p.amprocrighttype, NULL) || ') ' || p.amproc::regprocedure
            FROM pg_amproc p WHERE p.oid >= 16384) m ON m.classid = d.classid AND m.oid = d.objid
      WHERE d.refclassid = 'pg_opclass'::regclass AND d.deptype = 'i'
      GROUP BY d.refobjid) m ON m.class = c.oid
WHERE c.oid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_opclass'::regclass AND e.objid = c.oid AND {of_extension})
