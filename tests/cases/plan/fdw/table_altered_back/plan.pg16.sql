-- ==== expand
-- foreign_table; ACCESS EXCLUSIVE public.f; ACCESS EXCLUSIVE public.v; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'gone', 'name', 'wide', 'need')
    UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'wide'))
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
    "id" integer OPTIONS ("column_name" 'ID', "gone" 'x'),
    "gone" text,
    "name" text COLLATE pg_catalog."C" DEFAULT 'x'::text,
    "wide" bigint DEFAULT 1,
    "need" text,
    "come" text OPTIONS ("column_name" 'C') DEFAULT 'y'::text,
    CONSTRAINT "positive" CHECK ((id > 0))
) SERVER "s" OPTIONS ("schema_name" 'far', "table_name" 'away');
COMMENT ON COLUMN "public"."f"."come" IS 'new';
CREATE VIEW "public"."v" AS
 SELECT id,
    wide
   FROM public.f;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'name', 'wide', 'need', 'come')
-- undo:     UNION ALL SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'wide'))
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
-- undo: ALTER FOREIGN TABLE "public"."f" DROP CONSTRAINT "positive";
-- undo: ALTER FOREIGN TABLE "public"."f" DROP COLUMN "gone";
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" OPTIONS (DROP "gone", SET "column_name" 'Id');
-- undo: COMMENT ON COLUMN "public"."f"."id" IS 'new';
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" DROP DEFAULT;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" SET DEFAULT 2;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "need" SET NOT NULL;
-- undo: ALTER FOREIGN TABLE "public"."f" ADD CONSTRAINT "positive" CHECK ((id >= 0));
-- undo: ALTER FOREIGN TABLE "public"."f" OPTIONS (DROP "schema_name", ADD "fetch_size" '7', SET "table_name" 'gone');
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     wide
-- undo:    FROM public.f;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- direct; SHARE UPDATE EXCLUSIVE public.f
COMMENT ON FOREIGN TABLE "public"."f" IS NULL;
-- undo: COMMENT ON FOREIGN TABLE "public"."f" IS 'new'
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.f; ACCESS EXCLUSIVE public.v; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'wide'))
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
ALTER FOREIGN TABLE "public"."f" DROP COLUMN "come";
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" SET NOT NULL;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" DROP DEFAULT;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" TYPE text;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" SET DEFAULT 'x'::text;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" DROP DEFAULT;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" TYPE integer;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" SET DEFAULT 1;
CREATE VIEW "public"."v" AS
 SELECT id,
    wide
   FROM public.f;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'wide'))
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
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" DROP NOT NULL;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" DROP DEFAULT;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" TYPE text COLLATE pg_catalog."C";
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" SET DEFAULT 'x'::text;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" DROP DEFAULT;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" TYPE bigint;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" SET DEFAULT 1;
-- undo: ALTER FOREIGN TABLE "public"."f" ADD COLUMN "come" text OPTIONS ("column_name" 'C') DEFAULT 'y'::text;
-- undo: COMMENT ON COLUMN "public"."f"."come" IS 'new';
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     wide
-- undo:    FROM public.f;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
