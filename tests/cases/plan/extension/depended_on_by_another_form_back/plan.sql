-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.f()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN  RETURN NEW; END$function$;
ALTER FUNCTION "public"."f"() DEPENDS ON EXTENSION "plpgsql";
-- undo: CREATE OR REPLACE FUNCTION public.f()
-- undo:  RETURNS trigger
-- undo:  LANGUAGE plpgsql
-- undo: AS $function$BEGIN NEW.a := 1; RETURN NEW; END$function$;
-- undo: ALTER FUNCTION "public"."f"() DEPENDS ON EXTENSION "plpgsql"

-- index; SHARE UPDATE EXCLUSIVE public.t; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_new_i" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_i"

-- direct; ACCESS EXCLUSIVE public.m; !lock; !breaks-old-application; !scan
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'MATERIALIZED VIEW "public"."m"', 'TABLE "public"."m"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."m"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."m"', attname), 'TABLE "public"."m"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."m"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP MATERIALIZED VIEW "public"."m";
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT 1 AS id;
ALTER MATERIALIZED VIEW "public"."m" DEPENDS ON EXTENSION "plpgsql";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'MATERIALIZED VIEW "public"."m"', 'TABLE "public"."m"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."m"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."m"', attname), 'TABLE "public"."m"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."m"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT 1 AS id,
-- undo:     2 AS a;
-- undo: ALTER MATERIALIZED VIEW "public"."m" DEPENDS ON EXTENSION "plpgsql";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
-- ==== contract
-- index
ALTER INDEX "public"."i" RENAME TO "_so_old_i";
ALTER INDEX "public"."_so_new_i" RENAME TO "i";
-- undo: ALTER INDEX "public"."i" RENAME TO "_so_new_i";
-- undo: ALTER INDEX "public"."_so_old_i" RENAME TO "i"

-- index; ACCESS EXCLUSIVE public.t; !lock
ALTER INDEX "public"."_so_old_i" DEPENDS ON EXTENSION "plpgsql";
-- undo: ALTER INDEX "public"."_so_old_i" DEPENDS ON EXTENSION "plpgsql"

-- index; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_old_i";
-- undo: CREATE INDEX CONCURRENTLY "_so_old_i" ON "public"."t" USING btree (a, b)

-- index; ACCESS EXCLUSIVE public.t; !lock
ALTER INDEX "public"."i" DEPENDS ON EXTENSION "plpgsql";
-- no undo: the comment goes with the index

-- direct; SHARE ROW EXCLUSIVE public.t; !lock
CREATE OR REPLACE TRIGGER tr BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
ALTER TRIGGER "tr" ON "public"."t" DEPENDS ON EXTENSION "plpgsql";
-- undo: CREATE OR REPLACE TRIGGER tr BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();
-- undo: ALTER TRIGGER "tr" ON "public"."t" DEPENDS ON EXTENSION "plpgsql"
