-- note: left alone, as the scope says: table 3 → column 1, index 2, routine 1, table 1
-- ==== contract
-- direct; ACCESS EXCLUSIVE public.notes; !lock; !breaks-new-application
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."notes"', 'TABLE "public"."notes"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."notes"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."notes"', attname), 'TABLE "public"."notes"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."notes"'::regclass AND attname IN ('note'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."notes";
CREATE VIEW "public"."notes" AS
 SELECT log.note
   FROM audit.log;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."notes"', 'TABLE "public"."notes"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."notes"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."notes"', attname), 'TABLE "public"."notes"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."notes"'::regclass AND attname IN ('note', 'id'))
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
-- undo:  SELECT log.note,
-- undo:     log.id
-- undo:    FROM audit.log;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$

-- drop_column; ACCESS EXCLUSIVE public.users; !lock
ALTER TABLE "public"."users" RENAME COLUMN "note" TO "_so_old_note";
COMMENT ON COLUMN "public"."users"."_so_old_note" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."users"."_so_old_note" IS NULL;
-- undo: ALTER TABLE "public"."users" RENAME COLUMN "_so_old_note" TO "note"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public.users; !lock; !data-loss; !irreversible
ALTER TABLE "public"."users" DROP COLUMN "_so_old_note";
-- no undo: the values are gone
