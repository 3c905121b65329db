-- ==== expand
-- persistence
CREATE SCHEMA "schemaops_shadow_";
CREATE SCHEMA "schemaops_retired_";
-- undo: DROP SCHEMA "schemaops_shadow_";
-- undo: DROP SCHEMA "schemaops_retired_"

-- persistence
-- gate: SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute
-- gate: WHERE attrelid = to_regclass('"public"."hit"') AND attnum > 0 AND NOT attisdropped
-- gate: HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY['id', 'number', 'page', 'at']
CREATE TABLE "schemaops_shadow_"."hit" (
    "id" bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "schemaops_shadow_"."hit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1) NOT NULL,
    "number" integer DEFAULT nextval('public.hit_number_seq'::regclass) NOT NULL,
    "page" text NOT NULL,
    "at" timestamp with time zone
);
ALTER TABLE "schemaops_shadow_"."hit" ADD CONSTRAINT "hit_pkey" PRIMARY KEY (page, id);
CREATE INDEX "hit_at" ON "schemaops_shadow_"."hit" USING btree (at);
-- undo: DROP TABLE "schemaops_shadow_"."hit"

-- persistence; SHARE ROW EXCLUSIVE public.hit; !lock
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_shadow_"."hit";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."page", OLD."id") IS DISTINCT FROM (NEW."page", NEW."id") THEN
        DELETE FROM "schemaops_shadow_"."hit" AS it WHERE it."page" = OLD."page" AND it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."hit" AS this WHERE this."page" = OLD."page" AND this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_shadow_"."hit" ("id", "number", "page", "at") OVERRIDING SYSTEM VALUE
        SELECT "id", "number", "page", "at" FROM "public"."hit" AS this WHERE this."page" = NEW."page" AND this."id" = NEW."id"
        ON CONFLICT ("page", "id") DO UPDATE SET "number" = EXCLUDED."number", "at" = EXCLUDED."at";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."hit" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."hit" IS 'schemaops: keeps two forms of hit the same';
ALTER TABLE "public"."hit" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."hit" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."hit" IS 'schemaops: keeps two forms of hit the same';
ALTER TABLE "public"."hit" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."hit";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."hit";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"()
-- ==== backfill
-- persistence; ROW SHARE public.hit; ROW EXCLUSIVE schemaops_shadow_.hit; repeated
INSERT INTO "schemaops_shadow_"."hit" ("id", "number", "page", "at") OVERRIDING SYSTEM VALUE
SELECT "id", "number", "page", "at"
FROM "public"."hit"
WHERE (NOT EXISTS (SELECT FROM "schemaops_shadow_"."hit" AS copy WHERE copy."page" = "public"."hit"."page" AND copy."id" = "public"."hit"."id"))
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT ("page", "id") DO NOTHING;
-- no undo: the rows go with the table that has them
-- ==== contract
-- persistence; SHARE UPDATE EXCLUSIVE schemaops_shadow_.hit
ANALYZE "schemaops_shadow_"."hit";
-- no undo: it says what the table holds

-- persistence; ACCESS EXCLUSIVE public.hit; ACCESS EXCLUSIVE schemaops_shadow_.hit; SHARE ROW EXCLUSIVE public.hit_number_seq; SHARE ROW EXCLUSIVE public.hit_id_seq; SHARE ROW EXCLUSIVE schemaops_shadow_.hit_id_seq; ACCESS EXCLUSIVE public.hits; !lock; !data-dependent
-- gate: SELECT "page", "id" FROM (SELECT "page", "id", ROW("id", "number", "page", "at")::text AS _so_row FROM "public"."hit") AS one
-- gate: FULL JOIN (SELECT "page", "id", ROW("id", "number", "page", "at")::text AS _so_row FROM "schemaops_shadow_"."hit") AS two USING ("page", "id")
-- gate: WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT 6
DROP TRIGGER "zzz_so_follow" ON "public"."hit";
DROP TRIGGER "zzz_so_emptied" ON "public"."hit";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."hits"', 'TABLE "public"."hits"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."hits"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."hits"', attname), 'TABLE "public"."hits"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."hits"'::regclass AND attname IN ('page', 'count'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."hits";
ALTER SEQUENCE "public"."hit_number_seq" OWNED BY NONE;
ALTER TABLE "public"."hit" SET SCHEMA "schemaops_retired_";
ALTER TABLE "schemaops_shadow_"."hit" SET SCHEMA "public";
SELECT setval('"public"."hit_id_seq"', last_value, is_called) FROM "schemaops_retired_"."hit_id_seq";
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"schemaops_retired_"."hit"'::regclass, '"public"."hit"'::regclass, 'TABLE'), ('"schemaops_retired_"."hit_id_seq"'::regclass, '"public"."hit_id_seq"'::regclass, 'SEQUENCE')) AS pair (gone, come, word) LOOP
        FOR said IN
            SELECT format('ALTER %s %s OWNER TO %s', pair.word, pair.come, gone.relowner::regrole)
            FROM pg_class gone JOIN pg_class come ON come.oid = pair.come AND come.relowner <> gone.relowner
            WHERE gone.oid = pair.gone AND pair.word = 'TABLE'
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT DISTINCT format('REVOKE ALL%s ON %s %s FROM %s', part, pair.word, pair.come,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
            FROM (SELECT '' AS part, relacl AS acl FROM pg_class WHERE oid = pair.come
                  UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.come) AS given,
                aclexplode(acl)
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT format('GRANT %s%s ON %s %s TO %s%s', privilege_type, part, pair.word, pair.come,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
                CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
            FROM (SELECT '' AS part, CASE WHEN come.relacl IS NULL THEN gone.relacl
                      ELSE coalesce(gone.relacl, acldefault((CASE pair.word WHEN 'TABLE' THEN 'r' ELSE 's' END)::"char", gone.relowner)) END AS acl
                  FROM pg_class gone JOIN pg_class come ON come.oid = pair.come WHERE gone.oid = pair.gone
                  UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.gone
                      AND attname IN (SELECT attname FROM pg_attribute WHERE attrelid = pair.come)) AS wanted,
                aclexplode(acl)
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT format('SECURITY LABEL FOR %I ON %s IS %L', provider,
                CASE objsubid WHEN 0 THEN format('%s %s', CASE come.relkind WHEN 'v' THEN 'VIEW' ELSE pair.word END, come.oid::regclass)
                    ELSE format('COLUMN %s.%I', pair.come, attname) END, label)
            FROM pg_class come, pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
            WHERE come.oid = pair.come AND classoid = 'pg_class'::regclass AND objoid = pair.gone AND (objsubid = 0 OR attname IN (
                SELECT attname FROM pg_attribute WHERE attrelid = pair.come))
        LOOP EXECUTE said; END LOOP;
    END LOOP;
END $so$;
CREATE VIEW "public"."hits" AS
 SELECT one.page,
    count(*) AS count
   FROM (public.hit one
     LEFT JOIN public.hit two ON ((two.id = one.id)))
  GROUP BY one.page;
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
ALTER SEQUENCE "public"."hit_number_seq" OWNED BY "public"."hit"."number";
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_retired_"."hit";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."page", OLD."id") IS DISTINCT FROM (NEW."page", NEW."id") THEN
        DELETE FROM "schemaops_retired_"."hit" AS it WHERE it."page" = OLD."page" AND it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."hit" AS this WHERE this."page" = OLD."page" AND this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_retired_"."hit" ("id", "number", "page", "at") OVERRIDING SYSTEM VALUE
        SELECT "id", "number", "page", "at" FROM "public"."hit" AS this WHERE this."page" = NEW."page" AND this."id" = NEW."id"
        ON CONFLICT ("page", "id") DO UPDATE SET "number" = EXCLUDED."number", "at" = EXCLUDED."at";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."hit" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."hit" IS 'schemaops: keeps two forms of hit the same';
ALTER TABLE "public"."hit" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."hit" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."hit" IS 'schemaops: keeps two forms of hit the same';
ALTER TABLE "public"."hit" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
CREATE UNLOGGED TABLE "schemaops_shadow_"."_so_whole" AS SELECT 1 AS whole;
-- undo: DO $so$
-- undo: BEGIN
-- undo:     IF NOT EXISTS (SELECT FROM "schemaops_shadow_"."_so_whole") THEN
-- undo:         RAISE EXCEPTION 'a crash of the server has emptied the old form of hit, which was not logged'
-- undo:             USING HINT = 'nothing was changed; to have a table again that is not logged, say so in the design';
-- undo:     END IF;
-- undo: END$so$;
-- undo: DROP TABLE "schemaops_shadow_"."_so_whole";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."hit";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."hit";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."hits"', 'TABLE "public"."hits"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."hits"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."hits"', attname), 'TABLE "public"."hits"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."hits"'::regclass AND attname IN ('page', 'count'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."hits";
-- undo: ALTER SEQUENCE "public"."hit_number_seq" OWNED BY NONE;
-- undo: ALTER TABLE "public"."hit" SET SCHEMA "schemaops_shadow_";
-- undo: ALTER TABLE "schemaops_retired_"."hit" SET SCHEMA "public";
-- undo: SELECT setval('"public"."hit_id_seq"', last_value, is_called) FROM "schemaops_shadow_"."hit_id_seq";
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"schemaops_shadow_"."hit"'::regclass, '"public"."hit"'::regclass, 'TABLE'), ('"schemaops_shadow_"."hit_id_seq"'::regclass, '"public"."hit_id_seq"'::regclass, 'SEQUENCE')) AS pair (gone, come, word) LOOP
-- undo:         FOR said IN
-- undo:             SELECT format('ALTER %s %s OWNER TO %s', pair.word, pair.come, gone.relowner::regrole)
-- undo:             FROM pg_class gone JOIN pg_class come ON come.oid = pair.come AND come.relowner <> gone.relowner
-- undo:             WHERE gone.oid = pair.gone AND pair.word = 'TABLE'
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:         FOR said IN
-- undo:             SELECT DISTINCT format('REVOKE ALL%s ON %s %s FROM %s', part, pair.word, pair.come,
-- undo:                 CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
-- undo:             FROM (SELECT '' AS part, relacl AS acl FROM pg_class WHERE oid = pair.come
-- undo:                   UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.come) AS given,
-- undo:                 aclexplode(acl)
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:         FOR said IN
-- undo:             SELECT format('GRANT %s%s ON %s %s TO %s%s', privilege_type, part, pair.word, pair.come,
-- undo:                 CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:                 CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
-- undo:             FROM (SELECT '' AS part, CASE WHEN come.relacl IS NULL THEN gone.relacl
-- undo:                       ELSE coalesce(gone.relacl, acldefault((CASE pair.word WHEN 'TABLE' THEN 'r' ELSE 's' END)::"char", gone.relowner)) END AS acl
-- undo:                   FROM pg_class gone JOIN pg_class come ON come.oid = pair.come WHERE gone.oid = pair.gone
-- undo:                   UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.gone
-- undo:                       AND attname IN (SELECT attname FROM pg_attribute WHERE attrelid = pair.come)) AS wanted,
-- undo:                 aclexplode(acl)
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:         FOR said IN
-- undo:             SELECT format('SECURITY LABEL FOR %I ON %s IS %L', provider,
-- undo:                 CASE objsubid WHEN 0 THEN format('%s %s', CASE come.relkind WHEN 'v' THEN 'VIEW' ELSE pair.word END, come.oid::regclass)
-- undo:                     ELSE format('COLUMN %s.%I', pair.come, attname) END, label)
-- undo:             FROM pg_class come, pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:             WHERE come.oid = pair.come AND classoid = 'pg_class'::regclass AND objoid = pair.gone AND (objsubid = 0 OR attname IN (
-- undo:                 SELECT attname FROM pg_attribute WHERE attrelid = pair.come))
-- undo:         LOOP EXECUTE said; END LOOP;
-- undo:     END LOOP;
-- undo: END $so$;
-- undo: CREATE VIEW "public"."hits" AS
-- undo:  SELECT one.page,
-- undo:     count(*) AS count
-- undo:    FROM (public.hit one
-- undo:      LEFT JOIN public.hit two ON ((two.id = one.id)))
-- undo:   GROUP BY one.page;
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: ALTER SEQUENCE "public"."hit_number_seq" OWNED BY "public"."hit"."number";
-- undo: CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: #variable_conflict use_column
-- undo: BEGIN
-- undo:     IF TG_OP = 'TRUNCATE' THEN
-- undo:         TRUNCATE "schemaops_shadow_"."hit";
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."page", OLD."id") IS DISTINCT FROM (NEW."page", NEW."id") THEN
-- undo:         DELETE FROM "schemaops_shadow_"."hit" AS it WHERE it."page" = OLD."page" AND it."id" = OLD."id"
-- undo:             AND NOT EXISTS (SELECT FROM "public"."hit" AS this WHERE this."page" = OLD."page" AND this."id" = OLD."id");
-- undo:     END IF;
-- undo:     IF TG_OP <> 'DELETE' THEN
-- undo:         INSERT INTO "schemaops_shadow_"."hit" ("id", "number", "page", "at") OVERRIDING SYSTEM VALUE
-- undo:         SELECT "id", "number", "page", "at" FROM "public"."hit" AS this WHERE this."page" = NEW."page" AND this."id" = NEW."id"
-- undo:         ON CONFLICT ("page", "id") DO UPDATE SET "number" = EXCLUDED."number", "at" = EXCLUDED."at";
-- undo:     END IF;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."hit" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_follow" ON "public"."hit" IS 'schemaops: keeps two forms of hit the same';
-- undo: ALTER TABLE "public"."hit" ENABLE ALWAYS TRIGGER "zzz_so_follow";
-- undo: CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."hit" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."hit" IS 'schemaops: keeps two forms of hit the same';
-- undo: ALTER TABLE "public"."hit" ENABLE ALWAYS TRIGGER "zzz_so_emptied"
-- ==== purge
-- persistence; ACCESS EXCLUSIVE public.hit; ACCESS EXCLUSIVE schemaops_retired_.hit; ACCESS EXCLUSIVE schemaops_shadow_._so_whole; !lock; !data-loss; !irreversible
DROP TRIGGER "zzz_so_follow" ON "public"."hit";
DROP TRIGGER "zzz_so_emptied" ON "public"."hit";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
DROP TABLE "schemaops_retired_"."hit";
DROP TABLE "schemaops_shadow_"."_so_whole";
DROP SCHEMA "schemaops_shadow_";
DROP SCHEMA "schemaops_retired_";
-- no undo: an undo of the change-over needed it
