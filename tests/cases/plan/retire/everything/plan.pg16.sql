-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.keep
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k_fkey";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k_fkey"

-- retire; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.keep; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_k_fkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_k_fkey" FOREIGN KEY (k) REFERENCES public.keep(id) NOT VALID

-- direct; ACCESS EXCLUSIVE public.v; !lock
DO $kept$ BEGIN
    IF to_regnamespace('schemaops') IS NULL THEN CREATE SCHEMA schemaops; END IF;
    IF to_regclass('schemaops.kept') IS NULL THEN
        CREATE TABLE schemaops.kept (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text, statements text);
    END IF;
END $kept$;
INSERT INTO schemaops.kept (object, statements)
WITH kept (target, object, owner, acl, part) AS (
    SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '' FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT NULL, 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname) FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'm', 'k'))
SELECT 'VIEW "public"."v"', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl))), '; ' ORDER BY owner IS NULL), '')
FROM kept;
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT id,
-- undo:     m,
-- undo:     k
-- undo:    FROM public.t;
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'VIEW "public"."v"') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- retire; ACCESS EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.t_id_seq; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.keep; !lock
ALTER TABLE "public"."keep" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."keep" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."mood" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TYPE "schemaops_retired_"."mood" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.keep; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."keep";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_"."mood";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
