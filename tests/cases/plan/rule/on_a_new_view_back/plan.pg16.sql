-- ==== contract
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
    UNION ALL SELECT NULL, 'TABLE "public"."v"', NULL, attacl, format(' (%I)', attname) FROM pg_attribute WHERE attrelid = '"public"."v"'::regclass AND attname IN ('id', 'a'))
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
-- undo:     a
-- undo:    FROM public.t
-- undo:   GROUP BY id;
-- undo: CREATE RULE w AS
-- undo:     ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a)
-- undo:   VALUES (new.id, new.a);
-- undo: WITH last AS (DELETE FROM schemaops.kept WHERE id = (
-- undo:     SELECT max(id) FROM schemaops.kept WHERE object = 'VIEW "public"."v"') RETURNING statements)
-- undo: SELECT set_config('schemaops.kept', coalesce(max(statements), ''), true) FROM last;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$
