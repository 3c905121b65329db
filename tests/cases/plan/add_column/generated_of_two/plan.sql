-- ==== expand
-- add_column
-- gate: SELECT "id" FROM "public"."a" WHERE num_nulls(((id * 3)), ((id * 2))) < 0 LIMIT 6
CREATE SCHEMA "schemaops_shadow_";
CREATE SCHEMA "schemaops_retired_";
-- undo: DROP SCHEMA "schemaops_shadow_";
-- undo: DROP SCHEMA "schemaops_retired_"

-- add_column
-- gate: SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute
-- gate: WHERE attrelid = to_regclass('"public"."a"') AND attnum > 0 AND NOT attisdropped
-- gate: HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY['id', 'up']
CREATE TABLE "schemaops_shadow_"."a" (
    "id" integer NOT NULL,
    "up" integer,
    "twice" integer GENERATED ALWAYS AS ((id * 2)) STORED,
    "thrice" integer GENERATED ALWAYS AS ((id * 3)) STORED
);
ALTER TABLE "schemaops_shadow_"."a" ADD CONSTRAINT "a_pkey" PRIMARY KEY (id);
CREATE INDEX "a_twice_thrice_idx" ON "schemaops_shadow_"."a" USING btree (twice, thrice);
-- undo: DROP TABLE "schemaops_shadow_"."a"

-- add_column; SHARE ROW EXCLUSIVE public.a; !lock
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_shadow_"."a";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_shadow_"."a" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."a" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_shadow_"."a" ("id", "up") OVERRIDING SYSTEM VALUE
        SELECT "id", "up" FROM "public"."a" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "up" = EXCLUDED."up";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."a" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."a" IS 'schemaops: keeps two forms of a the same';
ALTER TABLE "public"."a" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."a" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."a" IS 'schemaops: keeps two forms of a the same';
ALTER TABLE "public"."a" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."a";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."a";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"()

-- add_column
-- gate: SELECT "id" FROM "public"."b" WHERE num_nulls(((a * 2))) < 0 LIMIT 6
CREATE SCHEMA "schemaops_shadow_";
CREATE SCHEMA "schemaops_retired_";
-- undo: DROP SCHEMA "schemaops_shadow_";
-- undo: DROP SCHEMA "schemaops_retired_"

-- add_column
-- gate: SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute
-- gate: WHERE attrelid = to_regclass('"public"."b"') AND attnum > 0 AND NOT attisdropped
-- gate: HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY['id', 'a']
CREATE TABLE "schemaops_shadow_"."b" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    "twice" integer GENERATED ALWAYS AS ((a * 2)) STORED
);
ALTER TABLE "schemaops_shadow_"."b" ADD CONSTRAINT "b_pkey" PRIMARY KEY (id);
-- undo: DROP TABLE "schemaops_shadow_"."b"

-- add_column; SHARE ROW EXCLUSIVE public.b; !lock
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_shadow_"."b";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_shadow_"."b" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."b" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_shadow_"."b" ("id", "a") OVERRIDING SYSTEM VALUE
        SELECT "id", "a" FROM "public"."b" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "a" = EXCLUDED."a";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."b" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."b" IS 'schemaops: keeps two forms of b the same';
ALTER TABLE "public"."b" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."b" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."b" IS 'schemaops: keeps two forms of b the same';
ALTER TABLE "public"."b" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."b";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."b";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"()
-- ==== backfill
-- add_column; ROW SHARE public.a; ROW EXCLUSIVE schemaops_shadow_.a; repeated
INSERT INTO "schemaops_shadow_"."a" ("id", "up") OVERRIDING SYSTEM VALUE
SELECT "id", "up"
FROM "public"."a"
WHERE (NOT EXISTS (SELECT FROM "schemaops_shadow_"."a" AS copy WHERE copy."id" = "public"."a"."id"))
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT ("id") DO NOTHING;
-- no undo: the rows go with the table that has them

-- add_column; SHARE UPDATE EXCLUSIVE schemaops_shadow_.a
ANALYZE "schemaops_shadow_"."a";
-- no undo: it says what the table holds

-- add_column; SHARE UPDATE EXCLUSIVE public.a; ROW SHARE public.a
ALTER TABLE "public"."a" VALIDATE CONSTRAINT "a_up_fkey";
-- undo: ALTER TABLE "public"."a" VALIDATE CONSTRAINT "a_up_fkey"

-- add_column; SHARE UPDATE EXCLUSIVE public.b; ROW SHARE public.a
ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey";
-- undo: ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey"

-- add_column; ACCESS EXCLUSIVE public.a; ACCESS EXCLUSIVE schemaops_shadow_.a; ACCESS EXCLUSIVE public.b; !lock; !data-dependent
-- gate: SELECT "id" FROM (SELECT "id", ROW("id", "up")::text AS _so_row FROM "public"."a") AS one
-- gate: FULL JOIN (SELECT "id", ROW("id", "up")::text AS _so_row FROM "schemaops_shadow_"."a") AS two USING ("id")
-- gate: WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT 6
DROP TRIGGER "zzz_so_follow" ON "public"."a";
DROP TRIGGER "zzz_so_emptied" ON "public"."a";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
ALTER TABLE "public"."a" DROP CONSTRAINT "a_up_fkey";
ALTER TABLE "public"."b" DROP CONSTRAINT "b_a_fkey";
ALTER TABLE "public"."a" SET SCHEMA "schemaops_retired_";
ALTER TABLE "schemaops_shadow_"."a" SET SCHEMA "public";
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"schemaops_retired_"."a"'::regclass, '"public"."a"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
ALTER TABLE "public"."a" ADD CONSTRAINT "a_up_fkey" FOREIGN KEY (up) REFERENCES public.a(id) NOT VALID;
ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE NOT VALID;
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_retired_"."a";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_retired_"."a" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."a" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_retired_"."a" ("id", "up") OVERRIDING SYSTEM VALUE
        SELECT "id", "up" FROM "public"."a" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "up" = EXCLUDED."up";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."a" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."a" IS 'schemaops: keeps two forms of a the same';
ALTER TABLE "public"."a" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."a" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."a" IS 'schemaops: keeps two forms of a the same';
ALTER TABLE "public"."a" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."a";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."a";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: ALTER TABLE "public"."a" DROP CONSTRAINT "a_up_fkey";
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT "b_a_fkey";
-- undo: ALTER TABLE "public"."a" SET SCHEMA "schemaops_shadow_";
-- undo: ALTER TABLE "schemaops_retired_"."a" SET SCHEMA "public";
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"schemaops_shadow_"."a"'::regclass, '"public"."a"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
-- undo: ALTER TABLE "public"."a" ADD CONSTRAINT "a_up_fkey" FOREIGN KEY (up) REFERENCES public.a(id) NOT VALID;
-- undo: ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE NOT VALID;
-- undo: CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: #variable_conflict use_column
-- undo: BEGIN
-- undo:     IF TG_OP = 'TRUNCATE' THEN
-- undo:         TRUNCATE "schemaops_shadow_"."a";
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
-- undo:         DELETE FROM "schemaops_shadow_"."a" AS it WHERE it."id" = OLD."id"
-- undo:             AND NOT EXISTS (SELECT FROM "public"."a" AS this WHERE this."id" = OLD."id");
-- undo:     END IF;
-- undo:     IF TG_OP <> 'DELETE' THEN
-- undo:         INSERT INTO "schemaops_shadow_"."a" ("id", "up") OVERRIDING SYSTEM VALUE
-- undo:         SELECT "id", "up" FROM "public"."a" AS this WHERE this."id" = NEW."id"
-- undo:         ON CONFLICT ("id") DO UPDATE SET "up" = EXCLUDED."up";
-- undo:     END IF;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."a" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_follow" ON "public"."a" IS 'schemaops: keeps two forms of a the same';
-- undo: ALTER TABLE "public"."a" ENABLE ALWAYS TRIGGER "zzz_so_follow";
-- undo: CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."a" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."a" IS 'schemaops: keeps two forms of a the same';
-- undo: ALTER TABLE "public"."a" ENABLE ALWAYS TRIGGER "zzz_so_emptied"

-- add_column; SHARE UPDATE EXCLUSIVE public.a; ROW SHARE public.a; !scan; !data-dependent
ALTER TABLE "public"."a" VALIDATE CONSTRAINT "a_up_fkey";
-- no undo: it goes with the step that added it

-- add_column; SHARE UPDATE EXCLUSIVE public.b; ROW SHARE public.a; !scan; !data-dependent
ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey";
-- no undo: it goes with the step that added it

-- add_column; ROW SHARE public.b; ROW EXCLUSIVE schemaops_shadow_.b; repeated
INSERT INTO "schemaops_shadow_"."b" ("id", "a") OVERRIDING SYSTEM VALUE
SELECT "id", "a"
FROM "public"."b"
WHERE (NOT EXISTS (SELECT FROM "schemaops_shadow_"."b" AS copy WHERE copy."id" = "public"."b"."id"))
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT ("id") DO NOTHING;
-- no undo: the rows go with the table that has them

-- add_column; SHARE UPDATE EXCLUSIVE schemaops_shadow_.b
ANALYZE "schemaops_shadow_"."b";
-- no undo: it says what the table holds

-- add_column; SHARE UPDATE EXCLUSIVE public.b; ROW SHARE public.a
ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey";
-- undo: ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey"

-- add_column; ACCESS EXCLUSIVE public.b; ACCESS EXCLUSIVE schemaops_shadow_.b; ACCESS EXCLUSIVE public.a; !lock; !data-dependent
-- gate: SELECT "id" FROM (SELECT "id", ROW("id", "a")::text AS _so_row FROM "public"."b") AS one
-- gate: FULL JOIN (SELECT "id", ROW("id", "a")::text AS _so_row FROM "schemaops_shadow_"."b") AS two USING ("id")
-- gate: WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT 6
DROP TRIGGER "zzz_so_follow" ON "public"."b";
DROP TRIGGER "zzz_so_emptied" ON "public"."b";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
ALTER TABLE "public"."b" DROP CONSTRAINT "b_a_fkey";
ALTER TABLE "public"."b" SET SCHEMA "schemaops_retired_";
ALTER TABLE "schemaops_shadow_"."b" SET SCHEMA "public";
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"schemaops_retired_"."b"'::regclass, '"public"."b"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE NOT VALID;
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_retired_"."b";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_retired_"."b" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."b" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_retired_"."b" ("id", "a") OVERRIDING SYSTEM VALUE
        SELECT "id", "a" FROM "public"."b" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "a" = EXCLUDED."a";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."b" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."b" IS 'schemaops: keeps two forms of b the same';
ALTER TABLE "public"."b" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."b" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."b" IS 'schemaops: keeps two forms of b the same';
ALTER TABLE "public"."b" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."b";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."b";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: ALTER TABLE "public"."b" DROP CONSTRAINT "b_a_fkey";
-- undo: ALTER TABLE "public"."b" SET SCHEMA "schemaops_shadow_";
-- undo: ALTER TABLE "schemaops_retired_"."b" SET SCHEMA "public";
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"schemaops_shadow_"."b"'::regclass, '"public"."b"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
-- undo: ALTER TABLE "public"."b" ADD CONSTRAINT "b_a_fkey" FOREIGN KEY (a) REFERENCES public.a(id) ON DELETE CASCADE NOT VALID;
-- undo: CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: #variable_conflict use_column
-- undo: BEGIN
-- undo:     IF TG_OP = 'TRUNCATE' THEN
-- undo:         TRUNCATE "schemaops_shadow_"."b";
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
-- undo:         DELETE FROM "schemaops_shadow_"."b" AS it WHERE it."id" = OLD."id"
-- undo:             AND NOT EXISTS (SELECT FROM "public"."b" AS this WHERE this."id" = OLD."id");
-- undo:     END IF;
-- undo:     IF TG_OP <> 'DELETE' THEN
-- undo:         INSERT INTO "schemaops_shadow_"."b" ("id", "a") OVERRIDING SYSTEM VALUE
-- undo:         SELECT "id", "a" FROM "public"."b" AS this WHERE this."id" = NEW."id"
-- undo:         ON CONFLICT ("id") DO UPDATE SET "a" = EXCLUDED."a";
-- undo:     END IF;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."b" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_follow" ON "public"."b" IS 'schemaops: keeps two forms of b the same';
-- undo: ALTER TABLE "public"."b" ENABLE ALWAYS TRIGGER "zzz_so_follow";
-- undo: CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."b" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."b" IS 'schemaops: keeps two forms of b the same';
-- undo: ALTER TABLE "public"."b" ENABLE ALWAYS TRIGGER "zzz_so_emptied"

-- add_column; SHARE UPDATE EXCLUSIVE public.b; ROW SHARE public.a; !scan; !data-dependent
ALTER TABLE "public"."b" VALIDATE CONSTRAINT "b_a_fkey";
-- no undo: it goes with the step that added it
-- ==== purge
-- add_column; ACCESS EXCLUSIVE public.a; ACCESS EXCLUSIVE schemaops_retired_.a; !lock; !data-loss; !irreversible
DROP TRIGGER "zzz_so_follow" ON "public"."a";
DROP TRIGGER "zzz_so_emptied" ON "public"."a";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
DROP TABLE "schemaops_retired_"."a";
DROP SCHEMA "schemaops_shadow_";
DROP SCHEMA "schemaops_retired_";
-- no undo: an undo of the change-over needed it

-- add_column; ACCESS EXCLUSIVE public.b; ACCESS EXCLUSIVE schemaops_retired_.b; !lock; !data-loss; !irreversible
DROP TRIGGER "zzz_so_follow" ON "public"."b";
DROP TRIGGER "zzz_so_emptied" ON "public"."b";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
DROP TABLE "schemaops_retired_"."b";
DROP SCHEMA "schemaops_shadow_";
DROP SCHEMA "schemaops_retired_";
-- no undo: an undo of the change-over needed it
