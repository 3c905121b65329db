-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.m; !lock; !scan
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
DROP INDEX "public"."m_a";
DROP MATERIALIZED VIEW "public"."m";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT a
   FROM public.t;
CREATE INDEX "m_a" ON "public"."m" USING btree (a);
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
-- undo: DROP INDEX "public"."m_a";
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10);
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT a
-- undo:    FROM public.t;
-- undo: CREATE INDEX "m_a" ON "public"."m" USING btree (a);
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
