-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.v; ACCESS EXCLUSIVE public.w; !lock
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'a')
    UNION ALL SELECT 'VIEW "public"."w"', 'TABLE "public"."w"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."w"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."w"', attname), 'TABLE "public"."w"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."w"'::regclass AND attname IN ('a'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."w";
DROP VIEW "public"."v";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
CREATE VIEW "public"."v" AS
 SELECT t.id,
    t.a
   FROM public.t;
COMMENT ON VIEW "public"."v" IS 'about it';
CREATE VIEW "public"."w" AS
 SELECT v.a
   FROM public.v;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."v"', 'TABLE "public"."v"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."v"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."v"', attname), 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'a')
-- undo:     UNION ALL SELECT 'VIEW "public"."w"', 'TABLE "public"."w"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."w"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."w"', attname), 'TABLE "public"."w"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."w"'::regclass AND attname IN ('a'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."w";
-- undo: DROP VIEW "public"."v";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10);
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT t.id,
-- undo:     t.a
-- undo:    FROM public.t;
-- undo: COMMENT ON VIEW "public"."v" IS 'about it';
-- undo: CREATE VIEW "public"."w" AS
-- undo:  SELECT v.a
-- undo:    FROM public.v;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
