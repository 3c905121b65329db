SELECT 0::oid, 1000000000 + row_number() OVER (), 0, coalesce(d.nspname, ''), d.maker, d.defaclobjtype::text,
       CASE WHEN g.grantee = 0 THEN 'PUBLIC' WHEN g.grantee = d.defaclrole THEN '' ELSE r.rolname::text END,
       g.privileges, g.grantable, g.initial, NULL
FROM (
  SELECT n.nspname, a.defaclobjtype, a.defaclrole, a.defaclacl AS acl,
         CASE WHEN m.rolname = current_user OR m.oid = b.datdba THEN '' ELSE m.rolname::text END AS maker,
         CASE WHEN a.defaclnamespace = 0 -- there the list is whole, in a schema it is added
              THEN acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's'::"char" ELSE a.defaclobjtype END, a.defaclrole) END AS initial
  FROM pg_default_acl a
  JOIN pg_roles m ON m.oid = a.defaclrole
  JOIN pg_database b ON b.datname = current_database()
  LEFT JOIN pg_namespace n ON n.oid = a.defaclnamespace
  WHERE a.defaclnamespace = 0 OR {managed_schema}
) d
CROSS JOIN LATERAL (
  SELECT u.grantee,
         coalesce(array_agg(u.privilege ORDER BY u.privilege) FILTER (WHERE u.has AND NOT u.grantable), '{}') AS privileges,
         coalesce(array_agg(u.privilege ORDER BY u.privilege) FILTER (WHERE u.has AND u.grantable), '{}') AS grantable,
         coalesce(array_agg(u.privilege ORDER BY u.privilege) FILTER (WHERE u.had), '{}') AS initial
  FROM (SELECT e.grantee, e.privilege_type AS privilege, bool_or(e.is_grantable) AS grantable,
               bool_or(NOT w.first) AS has, bool_or(w.first) AS had
        FROM (VALUES (false, d.acl), (true, d.initial)) w(first, acl)
        CROSS JOIN aclexplode(w.acl) e
        GROUP BY 1, 2) u
  GROUP BY u.grantee
) g
LEFT JOIN pg_roles r ON r.oid = g.grantee
WHERE g.privileges <> g.initial OR g.grantable <> '{}'
