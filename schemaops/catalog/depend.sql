-- Who needs whom: normal and automatic dependencies between objects of users.
SELECT d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
FROM pg_depend d
WHERE d.deptype IN ('n', 'a', 'P', 'S') AND d.refobjid >= 16384
  AND d.refclassid <> 'pg_namespace'::regclass
