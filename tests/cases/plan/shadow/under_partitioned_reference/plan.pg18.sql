-- ==== contract
-- generated
CREATE SCHEMA "schemaops_shadow_";
CREATE SCHEMA "schemaops_retired_";
-- undo: DROP SCHEMA "schemaops_shadow_";
-- undo: DROP SCHEMA "schemaops_retired_"

-- generated
-- gate: SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute
-- gate: WHERE attrelid = to_regclass('"public"."t"') AND attnum > 0 AND NOT attisdropped
-- gate: HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY['id', 'a', 'g']
CREATE TABLE "schemaops_shadow_"."t" (
    "id" integer NOT NULL,
    "a" integer,
    "g" integer GENERATED ALWAYS AS ((a + 2)) STORED
);
ALTER TABLE "schemaops_shadow_"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: DROP TABLE "schemaops_shadow_"."t"

-- generated; SHARE ROW EXCLUSIVE public.t; !lock
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_shadow_"."t";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_shadow_"."t" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."t" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_shadow_"."t" ("id", "a") OVERRIDING SYSTEM VALUE
        SELECT "id", "a" FROM "public"."t" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "a" = EXCLUDED."a";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."t" IS 'schemaops: keeps two forms of t the same';
ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."t" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."t" IS 'schemaops: keeps two forms of t the same';
ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."t";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."t";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"()

-- generated; ROW SHARE public.t; ROW EXCLUSIVE schemaops_shadow_.t; !data-dependent; repeated
INSERT INTO "schemaops_shadow_"."t" ("id", "a") OVERRIDING SYSTEM VALUE
SELECT "id", "a"
FROM "public"."t"
WHERE (NOT EXISTS (SELECT FROM "schemaops_shadow_"."t" AS copy WHERE copy."id" = "public"."t"."id"))
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT ("id") DO NOTHING;
-- no undo: the rows go with the table that has them

-- generated; SHARE UPDATE EXCLUSIVE schemaops_shadow_.t
ANALYZE "schemaops_shadow_"."t";
-- no undo: it says what the table holds

-- generated; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t"

-- generated; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE schemaops_shadow_.t; ACCESS EXCLUSIVE public.r; !lock; !data-dependent
-- gate: SELECT "id" FROM (SELECT "id", ROW("id", "a")::text AS _so_row FROM "public"."t") AS one
-- gate: FULL JOIN (SELECT "id", ROW("id", "a")::text AS _so_row FROM "schemaops_shadow_"."t") AS two USING ("id")
-- gate: WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT 6
DROP TRIGGER "zzz_so_follow" ON "public"."t";
DROP TRIGGER "zzz_so_emptied" ON "public"."t";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_";
ALTER TABLE "schemaops_shadow_"."t" SET SCHEMA "public";
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"schemaops_retired_"."t"'::regclass, '"public"."t"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers';
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_retired_"."t";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_retired_"."t" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."t" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_retired_"."t" ("id", "a") OVERRIDING SYSTEM VALUE
        SELECT "id", "a" FROM "public"."t" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "a" = EXCLUDED."a";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."t" IS 'schemaops: keeps two forms of t the same';
ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."t" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."t" IS 'schemaops: keeps two forms of t the same';
ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."t";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."t";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."t" SET SCHEMA "schemaops_shadow_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "public";
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"schemaops_shadow_"."t"'::regclass, '"public"."t"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers';
-- undo: CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: #variable_conflict use_column
-- undo: BEGIN
-- undo:     IF TG_OP = 'TRUNCATE' THEN
-- undo:         TRUNCATE "schemaops_shadow_"."t";
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
-- undo:         DELETE FROM "schemaops_shadow_"."t" AS it WHERE it."id" = OLD."id"
-- undo:             AND NOT EXISTS (SELECT FROM "public"."t" AS this WHERE this."id" = OLD."id");
-- undo:     END IF;
-- undo:     IF TG_OP <> 'DELETE' THEN
-- undo:         INSERT INTO "schemaops_shadow_"."t" ("id", "a") OVERRIDING SYSTEM VALUE
-- undo:         SELECT "id", "a" FROM "public"."t" AS this WHERE this."id" = NEW."id"
-- undo:         ON CONFLICT ("id") DO UPDATE SET "a" = EXCLUDED."a";
-- undo:     END IF;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."t" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_follow" ON "public"."t" IS 'schemaops: keeps two forms of t the same';
-- undo: ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "zzz_so_follow";
-- undo: CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."t" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."t" IS 'schemaops: keeps two forms of t the same';
-- undo: ALTER TABLE "public"."t" ENABLE ALWAYS TRIGGER "zzz_so_emptied"

-- generated; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it
-- ==== purge
-- generated; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TRIGGER "zzz_so_follow" ON "public"."t";
DROP TRIGGER "zzz_so_emptied" ON "public"."t";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
DROP TABLE "schemaops_retired_"."t";
DROP SCHEMA "schemaops_shadow_";
DROP SCHEMA "schemaops_retired_";
-- no undo: an undo of the change-over needed it
