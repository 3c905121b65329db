-- note: user mapping public of server kept: no plan sets its secrets (password): set them by hand
-- ==== expand
-- direct
ALTER SERVER "kept" OPTIONS (SET "host" '/elsewhere', ADD "use_remote_estimate" 'true');
-- undo: ALTER SERVER "kept" OPTIONS (DROP "use_remote_estimate", SET "host" '/nowhere')

-- direct
CREATE SERVER "more" FOREIGN DATA WRAPPER "postgres_fdw";
-- undo: DROP SERVER "more"

-- user_mapping
ALTER USER MAPPING FOR PUBLIC SERVER "kept" OPTIONS (ADD "password_required" 'false', SET "user" 'you');
-- undo: ALTER USER MAPPING FOR PUBLIC SERVER "kept" OPTIONS (DROP "password_required", SET "user" 'me')

-- foreign_table; ACCESS EXCLUSIVE public.f; !lock
ALTER FOREIGN TABLE "public"."f" ADD COLUMN "come" text OPTIONS ("column_name" 'C');
ALTER FOREIGN TABLE "public"."f" OPTIONS (ADD "fetch_size" '7');
-- undo: ALTER FOREIGN TABLE "public"."f" DROP COLUMN "come";
-- undo: ALTER FOREIGN TABLE "public"."f" OPTIONS (DROP "fetch_size")
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.f; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'come'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER FOREIGN TABLE "public"."f" DROP COLUMN "gone";
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" TYPE bigint;
ALTER FOREIGN TABLE "public"."f" ALTER COLUMN "id" SET NOT NULL;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."f"', 'TABLE "public"."f"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."f"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."f"', attname), 'TABLE "public"."f"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."f"'::regclass AND attname IN ('id', 'gone'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FOREIGN TABLE "public"."f";
-- undo: CREATE FOREIGN TABLE "public"."f" (
-- undo:     "id" integer,
-- undo:     "gone" text,
-- undo:     "come" text OPTIONS ("column_name" 'C')
-- undo: ) SERVER "kept" OPTIONS ("fetch_size" '7', "table_name" 'f');
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
