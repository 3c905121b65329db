-- note: such an enum is another type from contract on: a session that knows it by its number (a driver that registered it, a PL/pgSQL function that declares a variable of it) must connect anew then
-- ==== expand
-- enum
CREATE TYPE "public"."_so_new_mood" AS ENUM ('ok', 'bad');
-- undo: DROP TYPE "public"."_so_new_mood"
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- enum
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
    UNION ALL SELECT 'FUNCTION "public"."f"(m public.mood)', 'ROUTINE "public"."f"(public.mood)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."f"(public.mood)'::regprocedure)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP FUNCTION "public"."f"(m public.mood);
ALTER TYPE "public"."mood" RENAME TO "_so_old_mood";
ALTER TYPE "public"."_so_new_mood" RENAME TO "mood";
COMMENT ON TYPE "public"."_so_old_mood" IS 'schemaops: retired';
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.f(m public.mood)
 RETURNS public.mood
 LANGUAGE sql
AS $function$ SELECT m $function$;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TYPE "public"."mood"', 'TYPE "public"."mood"', typowner, typacl, '', tableoid, oid, 0 FROM pg_type WHERE typname = 'mood' AND typnamespace = '"public"'::regnamespace
-- undo:     UNION ALL SELECT 'FUNCTION "public"."f"(m public.mood)', 'ROUTINE "public"."f"(public.mood)', proowner, proacl, '', tableoid, oid, 0 FROM pg_proc WHERE oid = '"public"."f"(public.mood)'::regprocedure)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP FUNCTION "public"."f"(m public.mood);
-- undo: ALTER TYPE "public"."mood" RENAME TO "_so_new_mood";
-- undo: ALTER TYPE "public"."_so_old_mood" RENAME TO "mood";
-- undo: COMMENT ON TYPE "public"."mood" IS NULL;
-- undo: SET LOCAL check_function_bodies = off;
-- undo: CREATE OR REPLACE FUNCTION public.f(m public.mood)
-- undo:  RETURNS public.mood
-- undo:  LANGUAGE sql
-- undo: AS $function$ SELECT m $function$;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- retire; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."u" SET SCHEMA "public"

-- drop_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" RENAME COLUMN "m" TO "_so_old_m";
COMMENT ON COLUMN "public"."t"."_so_old_m" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."t"."_so_old_m" IS NULL;
-- undo: ALTER TABLE "public"."t" RENAME COLUMN "_so_old_m" TO "m"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.u; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."u";
-- no undo: the data is gone

-- drop_column; ACCESS EXCLUSIVE public.t; !lock; !data-loss; !irreversible
ALTER TABLE "public"."t" DROP COLUMN "_so_old_m";
-- no undo: the values are gone

-- enum; !irreversible
DROP TYPE "public"."_so_old_mood";
-- no undo: no column has its labels any more

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
