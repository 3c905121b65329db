-- Addresses that stand for an object of ours: what pg_depend names instead of it.
SELECT 'pg_rewrite'::regclass::oid, r.oid, 'pg_class'::regclass::oid, r.ev_class, 0
FROM pg_rewrite r WHERE r.oid >= 16384
UNION ALL
SELECT 'pg_attrdef'::regclass::oid, d.oid, 'pg_class'::regclass::oid, d.adrelid, d.adnum::int
FROM pg_attrdef d
UNION ALL
SELECT 'pg_class'::regclass::oid, k.conindid, 'pg_constraint'::regclass::oid, k.oid, 0
FROM pg_constraint k WHERE k.contype IN ('p', 'u', 'x')
UNION ALL
SELECT 'pg_type'::regclass::oid, t.oid, 'pg_class'::regclass::oid, t.typrelid, 0
FROM pg_type t WHERE t.typrelid <> 0 AND t.oid >= 16384 AND t.typtype = 'c'
  AND (SELECT relkind FROM pg_class WHERE oid = t.typrelid) <> 'c'
UNION ALL
SELECT 'pg_type'::regclass::oid, t.oid, 'pg_type'::regclass::oid, t.typelem, 0
FROM pg_type t WHERE t.typelem <> 0 AND t.oid >= 16384
UNION ALL
SELECT 'pg_class'::regclass::oid, t.typrelid, 'pg_type'::regclass::oid, t.oid, 0
FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c' WHERE t.oid >= 16384
UNION ALL
SELECT 'pg_constraint'::regclass::oid, k.oid, 'pg_type'::regclass::oid, k.contypid, 0
FROM pg_constraint k WHERE k.contypid <> 0
UNION ALL
SELECT 'pg_type'::regclass::oid, r.rngmultitypid, 'pg_type'::regclass::oid, r.rngtypid, 0
FROM pg_range r WHERE r.rngtypid >= 16384
UNION ALL -- functions that are a part of their type
SELECT 'pg_proc'::regclass::oid, f.oid, 'pg_type'::regclass::oid, f.type, 0
FROM (SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend])::oid AS oid, t.oid AS type
      FROM pg_type t WHERE t.typinput >= 16384 AND t.typtype = 'b'
      UNION ALL SELECT r.rngcanonical, r.rngtypid FROM pg_range r) f
WHERE f.oid >= 16384
UNION ALL -- members of operator classes and families
SELECT d.classid, d.objid, d.refclassid, d.refobjid, 0
FROM pg_depend d
WHERE d.classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass) AND d.objid >= 16384 AND d.deptype IN ('a', 'i')
  AND d.refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
UNION ALL -- loose members of the server's own families, on which nothing is said to depend
SELECT 'pg_amop'::regclass::oid, o.oid, 'pg_opfamily'::regclass, o.amopfamily, 0
FROM pg_amop o WHERE o.oid >= 16384 AND o.amopfamily < 16384
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_amop'::regclass AND d.objid = o.oid
                  AND d.refclassid = 'pg_opclass'::regclass)
UNION ALL
SELECT 'pg_amproc'::regclass::oid, p.oid, 'pg_opfamily'::regclass, p.amprocfamily, 0
FROM pg_amproc p WHERE p.oid >= 16384 AND p.amprocfamily < 16384
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
                  AND d.refclassid = 'pg_opclass'::regclass)
UNION ALL
SELECT 'pg_publication_rel'::regclass::oid, r.oid, 'pg_publication'::regclass::oid, r.prpubid, 0
FROM pg_publication_rel r
