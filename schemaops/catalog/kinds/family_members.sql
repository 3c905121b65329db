-- Not the members of a class of its own, nor those of an extension.
SELECT 'pg_opfamily'::regclass::oid, f.oid, 0, f.opfname, a.amname, m.members, NULL::text
FROM pg_opfamily f JOIN pg_am a ON a.oid = f.opfmethod
JOIN (SELECT m.family, jsonb_agg(jsonb_build_array(m.come, m.gone) ORDER BY m.gone) AS members
      FROM (SELECT o.amopfamily AS family, 'pg_amop'::regclass AS classid, o.oid,
                   'OPERATOR ' || o.amopstrategy || ' ' || o.amopopr::regoperator
                     || coalesce(' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(s.opfname), '') AS come,
                   'OPERATOR ' || o.amopstrategy || ' (' || format_type(o.amoplefttype, NULL) || ', '
                     || format_type(o.amoprighttype, NULL) || ')' AS gone
            FROM pg_amop o LEFT JOIN pg_opfamily s ON s.oid = o.amopsortfamily
            LEFT JOIN pg_namespace sn ON sn.oid = s.opfnamespace
            WHERE o.oid >= 16384 AND o.amopfamily < 16384
            UNION ALL
            SELECT p.amprocfamily, 'pg_amproc'::regclass, p.oid, w.gone || ' ' || p.amproc::regprocedure, w.gone
            FROM pg_amproc p
            CROSS JOIN LATERAL (SELECT 'FUNCTION ' || p.amprocnum || ' (' || format_type(p.amproclefttype, NULL) || ', '
                                  || format_type(p.amprocrighttype, NULL) || ')' AS gone) w
            WHERE p.oid >= 16384 AND p.amprocfamily < 16384) m
      WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = m.classid AND d.objid = m.oid
                        AND (d.deptype = 'e' OR d.refclassid = 'pg_opclass'::regclass AND d.deptype = 'i'))
      GROUP BY m.family) m ON m.family = f.oid
