-- ==== expand
-- foreign_table; ACCESS EXCLUSIVE public.f; !lock
ALTER FOREIGN TABLE "public"."f" DROP CONSTRAINT "positive";
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" DROP NOT NULL;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" OPTIONS (DROP "gone", SET "column_name" 'Id');
COMMENT ON COLUMN "public"."f"."id" IS 'new';
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" SET DEFAULT 2;
ALTER FOREIGN TABLE "public"."f" ADD COLUMN "come" text OPTIONS ("column_name" 'C') DEFAULT 'y'::text;
COMMENT ON COLUMN "public"."f"."come" IS 'new';
ALTER FOREIGN TABLE "public"."f" ADD CONSTRAINT "positive" CHECK ((id >= 0));
ALTER FOREIGN TABLE "public"."f" OPTIONS (DROP "schema_name", ADD "fetch_size" '7', SET "table_name" 'gone');
-- undo: ALTER FOREIGN TABLE "public"."f" DROP CONSTRAINT "positive";
-- undo: ALTER FOREIGN TABLE "public"."f" DROP COLUMN "come";
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" SET NOT NULL;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" OPTIONS (SET "column_name" 'ID', ADD "gone" 'x');
-- undo: COMMENT ON COLUMN "public"."f"."id" IS NULL;
-- undo: ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" SET DEFAULT 1;
-- undo: ALTER FOREIGN TABLE "public"."f" ADD CONSTRAINT "positive" CHECK ((id > 0));
-- undo: ALTER FOREIGN TABLE "public"."f" OPTIONS (DROP "fetch_size", ADD "schema_name" 'far', SET "table_name" 'away')

-- direct; SHARE UPDATE EXCLUSIVE public.f
COMMENT ON FOREIGN TABLE "public"."f" IS 'new';
-- undo: COMMENT ON FOREIGN TABLE "public"."f" IS NULL
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.f; ACCESS EXCLUSIVE public.v; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'name', 'wide', 'need', 'come')
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
ALTER FOREIGN TABLE "public"."f" DROP COLUMN "gone";
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" DROP DEFAULT;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "name" TYPE text COLLATE pg_catalog."C";
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" DROP DEFAULT;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" TYPE bigint;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "wide" SET DEFAULT 2;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "need" SET NOT NULL;
CREATE VIEW "public"."v" AS
 SELECT id,
    wide
   FROM public.f;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'gone', 'name', 'wide', 'need')
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
-- undo: DROP FOREIGN TABLE "public"."f";
-- undo: CREATE FOREIGN TABLE "public"."f" (
-- undo:     "id" integer OPTIONS ("column_name" 'Id'),
-- undo:     "gone" text,
-- undo:     "name" text DEFAULT 'x'::text,
-- undo:     "wide" integer DEFAULT 2,
-- undo:     "need" text,
-- undo:     "come" text OPTIONS ("column_name" 'C') DEFAULT 'y'::text,
-- undo:     CONSTRAINT "positive" CHECK ((id >= 0))
-- undo: ) SERVER "s" OPTIONS ("fetch_size" '7', "table_name" 'gone');
-- undo: COMMENT ON COLUMN "public"."f"."id" IS 'new';
-- undo: COMMENT ON COLUMN "public"."f"."come" IS 'new';
-- undo: COMMENT ON FOREIGN TABLE "public"."f" IS 'new';
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     wide
-- undo:    FROM public.f;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
