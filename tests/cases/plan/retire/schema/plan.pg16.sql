-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE s.v; !lock
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'VIEW "s"."v"', 'TABLE "s"."v"', relowner, relacl, '' FROM pg_class WHERE oid = '"s"."v"'::regclass
    UNION ALL SELECT NULL, 'TABLE "s"."v"', NULL, attacl, format(' (%I)', attname) FROM pg_attribute WHERE attrelid = '"s"."v"'::regclass AND attname IN ('id'))
SELECT 'VIEW "s"."v"', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP VIEW "s"."v";
-- undo: CREATE VIEW "s"."v" AS
-- undo:  SELECT id
-- undo:    FROM s.t;
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'VIEW "s"."v"') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- retire; ACCESS EXCLUSIVE s.t; !lock
ALTER TABLE "s"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "s"

-- retire; ACCESS EXCLUSIVE s.q; !lock
ALTER SEQUENCE "s"."q" SET SCHEMA "schemaops_retired_";
-- undo: ALTER SEQUENCE "schemaops_retired_"."q" SET SCHEMA "s"

-- retire
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'TYPE "s"."e"', 'TYPE "s"."e"', typowner, typacl, '' FROM pg_type WHERE typname = 'e' AND typnamespace = '"s"'::regnamespace)
SELECT 'TYPE "s"."e"', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP TYPE "s"."e";
-- undo: CREATE TYPE "s"."e" AS ENUM ('a');
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'TYPE "s"."e"') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- retire
DROP SCHEMA "s";
-- undo: CREATE SCHEMA "s"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_"."q";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
