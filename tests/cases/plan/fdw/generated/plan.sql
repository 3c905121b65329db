-- ==== expand
-- foreign_table; ACCESS EXCLUSIVE public.f; !lock
ALTER FOREIGN TABLE "public"."f" ADD COLUMN "a" integer;
ALTER FOREIGN TABLE "public"."f" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ((a * 2)) STORED;
-- undo: ALTER FOREIGN TABLE "public"."f" DROP COLUMN "twice";
-- undo: ALTER FOREIGN TABLE "public"."f" DROP COLUMN "a"

-- foreign_table; ACCESS EXCLUSIVE public.g; !lock
ALTER FOREIGN TABLE "public"."g" ADD COLUMN "a" integer;
ALTER FOREIGN TABLE "public"."g" ADD CONSTRAINT "k" CHECK ((a > b));
-- undo: ALTER FOREIGN TABLE "public"."g" DROP CONSTRAINT "k";
-- undo: ALTER FOREIGN TABLE "public"."g" DROP COLUMN "a"

-- foreign_table; ACCESS EXCLUSIVE public.j; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."j"', 'TABLE "public"."j"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."j"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."j"', attname), 'TABLE "public"."j"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."j"'::regclass AND attname IN ('twice', 'a'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FOREIGN TABLE "public"."j";
CREATE FOREIGN TABLE "public"."j" (
    "twice" bigint GENERATED ALWAYS AS ((a * 2)) STORED,
    "a" integer
) SERVER "s";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."j"', 'TABLE "public"."j"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."j"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."j"', attname), 'TABLE "public"."j"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."j"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: ALTER FOREIGN TABLE "public"."j" DROP COLUMN "twice";
-- undo: ALTER FOREIGN TABLE "public"."j" DROP COLUMN "a";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.h; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."h"', 'TABLE "public"."h"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."h"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."h"', attname), 'TABLE "public"."h"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."h"'::regclass AND attname IN ('a', 'b'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FOREIGN TABLE "public"."h";
CREATE FOREIGN TABLE "public"."h" (
    "a" integer,
    "b" bigint GENERATED ALWAYS AS ((a + 1)) STORED
) SERVER "s";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."h"', 'TABLE "public"."h"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."h"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."h"', attname), 'TABLE "public"."h"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."h"'::regclass AND attname IN ('a', 'b'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FOREIGN TABLE "public"."h";
-- undo: CREATE FOREIGN TABLE "public"."h" (
-- undo:     "a" integer,
-- undo:     "b" bigint DEFAULT 7
-- undo: ) SERVER "s";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- foreign_table; ACCESS EXCLUSIVE public.i; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'FOREIGN TABLE "public"."i"', 'TABLE "public"."i"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."i"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."i"', attname), 'TABLE "public"."i"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."i"'::regclass AND attname IN ('a', 'b'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FOREIGN TABLE "public"."i";
CREATE FOREIGN TABLE "public"."i" (
    "a" bigint,
    "b" bigint GENERATED ALWAYS AS ((a + 1)) STORED
) SERVER "s";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'FOREIGN TABLE "public"."i"', 'TABLE "public"."i"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."i"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."i"', attname), 'TABLE "public"."i"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."i"'::regclass AND attname IN ('a', 'b'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FOREIGN TABLE "public"."i";
-- undo: CREATE FOREIGN TABLE "public"."i" (
-- undo:     "a" integer,
-- undo:     "b" bigint GENERATED ALWAYS AS ((a + 1)) STORED
-- undo: ) SERVER "s";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
