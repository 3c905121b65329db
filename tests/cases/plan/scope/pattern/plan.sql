-- note: left alone, as the scope says: column 1, index 2, routine 1, table 1 → table 3
-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" ADD COLUMN "note" text;
-- undo: ALTER TABLE "public"."users" DROP COLUMN "note"

-- direct; ACCESS EXCLUSIVE public.notes; !lock
CREATE OR REPLACE VIEW "public"."notes" AS
 SELECT log.note,
    log.id
   FROM audit.log;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."notes"', 'TABLE "public"."notes"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."notes"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."notes"', attname), 'TABLE "public"."notes"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."notes"'::regclass AND attname IN ('note'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."notes";
-- undo: CREATE VIEW "public"."notes" AS
-- undo:  SELECT log.note
-- undo:    FROM audit.log;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
