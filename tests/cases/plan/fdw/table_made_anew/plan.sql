-- ==== expand
-- foreign_table; ACCESS EXCLUSIVE public.f; ACCESS EXCLUSIVE public.v; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'middle', 'name')
    UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'name'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."v";
DROP FOREIGN TABLE "public"."f";
CREATE FOREIGN TABLE "public"."f" (
    "id" integer,
    "middle" text,
    "name" text,
    "gone" text
) SERVER "s";
CREATE VIEW "public"."v" AS
 SELECT f.id,
    f.name
   FROM public.f;
COMMENT ON VIEW "public"."v" IS 'stays';
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'gone', 'name')
-- undo:     UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'name'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."v";
-- undo: DROP FOREIGN TABLE "public"."f";
-- undo: CREATE FOREIGN TABLE "public"."f" (
-- undo:     "id" integer,
-- undo:     "gone" text,
-- undo:     "name" text
-- undo: ) SERVER "s";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT f.id,
-- undo:     f.name
-- undo:    FROM public.f;
-- undo: COMMENT ON VIEW "public"."v" IS 'stays';
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- foreign_table; ACCESS EXCLUSIVE public.g; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."g"', 'TABLE "public"."g"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."g"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."g"', attname), 'TABLE "public"."g"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."g"'::regclass AND attname IN ('id'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FOREIGN TABLE "public"."g";
CREATE FOREIGN TABLE "public"."g" (
    "id" integer
) SERVER "other" OPTIONS ("a" 'b');
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."g"', 'TABLE "public"."g"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."g"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."g"', attname), 'TABLE "public"."g"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."g"'::regclass AND attname IN ('id'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FOREIGN TABLE "public"."g";
-- undo: CREATE FOREIGN TABLE "public"."g" (
-- undo:     "id" integer
-- undo: ) SERVER "s";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.f; !lock
ALTER FOREIGN TABLE "public"."f" DROP COLUMN "gone";
-- undo: ALTER FOREIGN TABLE "public"."f" ADD COLUMN "gone" text
