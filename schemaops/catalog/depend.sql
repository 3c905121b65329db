-- Who needs whom: normal and automatic dependencies between objects of users, and
-- on an extension for who needs a member of it.
SELECT d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
FROM pg_depend d
WHERE d.deptype IN ('n', 'a', 'P', 'S') AND d.refobjid >= 16384
  AND d.refclassid <> 'pg_namespace'::regclass
UNION ALL
SELECT d.classid, d.objid, d.objsubid, e.refclassid, e.refobjid, 0
FROM pg_depend e JOIN pg_depend d ON d.refclassid = e.classid AND d.refobjid = e.objid
WHERE e.deptype = 'e' AND d.deptype = 'n'
