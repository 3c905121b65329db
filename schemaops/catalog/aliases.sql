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
