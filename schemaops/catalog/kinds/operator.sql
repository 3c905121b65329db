SELECT 'pg_operator'::regclass::oid, o.oid, 0, n.nspname, o.oprname,
       CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) ELSE 'NONE' END, format_type(o.oprright, NULL),
       o.oprcode::text,
       CASE WHEN NOT c.back THEN c.called END, CASE WHEN NOT g.back THEN g.called END,
       CASE WHEN o.oprrest <> 0 THEN o.oprrest::text END, CASE WHEN o.oprjoin <> 0 THEN o.oprjoin::text END,
       o.oprcanhash, o.oprcanmerge, c.called, g.called,
       obj_description(o.oid, 'pg_operator')
FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
-- a link of two is compared at the one whose name is greater; one that is only announced, at who announces it
CROSS JOIN LATERAL
     (SELECT max('OPERATOR(' || quote_ident(m.nspname) || '.' || p.oprname || ')') AS called,
             bool_or(p.oprcode <> 0 AND p.oprcom = o.oid AND p.oid <> o.oid
                     AND (m.nspname, p.oprname, format_type(p.oprleft, NULL) COLLATE "C", format_type(p.oprright, NULL) COLLATE "C")
                       > (n.nspname, o.oprname, format_type(o.oprleft, NULL) COLLATE "C", format_type(o.oprright, NULL) COLLATE "C")) AS back
      FROM pg_operator p JOIN pg_namespace m ON m.oid = p.oprnamespace WHERE p.oid = o.oprcom) c
CROSS JOIN LATERAL
     (SELECT max('OPERATOR(' || quote_ident(m.nspname) || '.' || p.oprname || ')') AS called,
             bool_or(p.oprcode <> 0 AND p.oprnegate = o.oid AND p.oid <> o.oid
                     AND (m.nspname, p.oprname, format_type(p.oprleft, NULL) COLLATE "C", format_type(p.oprright, NULL) COLLATE "C")
                       > (n.nspname, o.oprname, format_type(o.oprleft, NULL) COLLATE "C", format_type(o.oprright, NULL) COLLATE "C")) AS back
      FROM pg_operator p JOIN pg_namespace m ON m.oid = p.oprnamespace WHERE p.oid = o.oprnegate) g
WHERE o.oid >= 16384 AND o.oprcode <> 0 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_operator'::regclass AND e.objid = o.oid AND e.deptype IN ('e', 'i'))
