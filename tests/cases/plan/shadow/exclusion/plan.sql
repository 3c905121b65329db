-- ==== contract
-- exclusion; SHARE UPDATE EXCLUSIVE public.booking; !scan; no transaction
CREATE INDEX CONCURRENTLY "_so_probe_booking_apart" ON "public"."booking" USING gist (during);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_probe_booking_apart"

-- exclusion
-- gate: (SELECT 'booking_apart', one."id", two."id" FROM (SELECT "id", during AS "_so_1" FROM "public"."booking") AS one
-- gate:   JOIN (SELECT "id", during AS "_so_1" FROM "public"."booking") AS two ON one."_so_1" && two."_so_1"
-- gate:   AND (one."id") < (two."id") LIMIT 6)
CREATE SCHEMA "schemaops_shadow_";
CREATE SCHEMA "schemaops_retired_";
-- undo: DROP SCHEMA "schemaops_shadow_";
-- undo: DROP SCHEMA "schemaops_retired_"

-- exclusion; SHARE UPDATE EXCLUSIVE public.booking; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_probe_booking_apart";
-- no undo: nothing needs it any more

-- exclusion
-- gate: SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute
-- gate: WHERE attrelid = to_regclass('"public"."booking"') AND attnum > 0 AND NOT attisdropped
-- gate: HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY['id', 'during', 'note']
CREATE TABLE "schemaops_shadow_"."booking" (
    "id" bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "schemaops_shadow_"."booking_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1) NOT NULL,
    "during" tstzrange,
    "note" text
);
ALTER TABLE "schemaops_shadow_"."booking" ADD CONSTRAINT "booking_apart" EXCLUDE USING gist (during WITH &&);
ALTER TABLE "schemaops_shadow_"."booking" ADD CONSTRAINT "booking_pkey" PRIMARY KEY (id);
-- undo: DROP TABLE "schemaops_shadow_"."booking"

-- exclusion; SHARE ROW EXCLUSIVE public.booking; !lock
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_shadow_"."booking";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_shadow_"."booking" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."booking" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_shadow_"."booking" ("id", "during", "note") OVERRIDING SYSTEM VALUE
        SELECT "id", "during", "note" FROM "public"."booking" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "during" = EXCLUDED."during", "note" = EXCLUDED."note";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."booking" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."booking" IS 'schemaops: keeps two forms of booking the same';
ALTER TABLE "public"."booking" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."booking" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."booking" IS 'schemaops: keeps two forms of booking the same';
ALTER TABLE "public"."booking" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."booking";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."booking";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"()

-- exclusion; ROW SHARE public.booking; ROW EXCLUSIVE schemaops_shadow_.booking; !data-dependent; repeated
INSERT INTO "schemaops_shadow_"."booking" ("id", "during", "note") OVERRIDING SYSTEM VALUE
SELECT "id", "during", "note"
FROM "public"."booking"
WHERE (NOT EXISTS (SELECT FROM "schemaops_shadow_"."booking" AS copy WHERE copy."id" = "public"."booking"."id"))
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT ("id") DO NOTHING;
-- no undo: the rows go with the table that has them

-- exclusion; SHARE UPDATE EXCLUSIVE schemaops_shadow_.booking
ANALYZE "schemaops_shadow_"."booking";
-- no undo: it says what the table holds

-- exclusion; ACCESS EXCLUSIVE public.booking; ACCESS EXCLUSIVE schemaops_shadow_.booking; SHARE ROW EXCLUSIVE public.booking_id_seq; SHARE ROW EXCLUSIVE schemaops_shadow_.booking_id_seq; !lock; !data-dependent
-- gate: SELECT "id" FROM (SELECT "id", ROW("id", "during", "note")::text AS _so_row FROM "public"."booking") AS one
-- gate: FULL JOIN (SELECT "id", ROW("id", "during", "note")::text AS _so_row FROM "schemaops_shadow_"."booking") AS two USING ("id")
-- gate: WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT 6
DROP TRIGGER "zzz_so_follow" ON "public"."booking";
DROP TRIGGER "zzz_so_emptied" ON "public"."booking";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
ALTER TABLE "public"."booking" SET SCHEMA "schemaops_retired_";
ALTER TABLE "schemaops_shadow_"."booking" SET SCHEMA "public";
SELECT setval('"public"."booking_id_seq"', last_value, is_called) FROM "schemaops_retired_"."booking_id_seq";
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"schemaops_retired_"."booking"'::regclass, '"public"."booking"'::regclass, 'TABLE'), ('"schemaops_retired_"."booking_id_seq"'::regclass, '"public"."booking_id_seq"'::regclass, 'SEQUENCE')) AS pair (gone, come, word) LOOP
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
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_retired_"."booking";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_retired_"."booking" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."booking" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_retired_"."booking" ("id", "during", "note") OVERRIDING SYSTEM VALUE
        SELECT "id", "during", "note" FROM "public"."booking" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "during" = EXCLUDED."during", "note" = EXCLUDED."note";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."booking" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."booking" IS 'schemaops: keeps two forms of booking the same';
ALTER TABLE "public"."booking" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."booking" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."booking" IS 'schemaops: keeps two forms of booking the same';
ALTER TABLE "public"."booking" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."booking";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."booking";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: ALTER TABLE "public"."booking" SET SCHEMA "schemaops_shadow_";
-- undo: ALTER TABLE "schemaops_retired_"."booking" SET SCHEMA "public";
-- undo: SELECT setval('"public"."booking_id_seq"', last_value, is_called) FROM "schemaops_shadow_"."booking_id_seq";
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"schemaops_shadow_"."booking"'::regclass, '"public"."booking"'::regclass, 'TABLE'), ('"schemaops_shadow_"."booking_id_seq"'::regclass, '"public"."booking_id_seq"'::regclass, 'SEQUENCE')) AS pair (gone, come, word) LOOP
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
-- undo: CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: #variable_conflict use_column
-- undo: BEGIN
-- undo:     IF TG_OP = 'TRUNCATE' THEN
-- undo:         TRUNCATE "schemaops_shadow_"."booking";
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
-- undo:         DELETE FROM "schemaops_shadow_"."booking" AS it WHERE it."id" = OLD."id"
-- undo:             AND NOT EXISTS (SELECT FROM "public"."booking" AS this WHERE this."id" = OLD."id");
-- undo:     END IF;
-- undo:     IF TG_OP <> 'DELETE' THEN
-- undo:         INSERT INTO "schemaops_shadow_"."booking" ("id", "during", "note") OVERRIDING SYSTEM VALUE
-- undo:         SELECT "id", "during", "note" FROM "public"."booking" AS this WHERE this."id" = NEW."id"
-- undo:         ON CONFLICT ("id") DO UPDATE SET "during" = EXCLUDED."during", "note" = EXCLUDED."note";
-- undo:     END IF;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."booking" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_follow" ON "public"."booking" IS 'schemaops: keeps two forms of booking the same';
-- undo: ALTER TABLE "public"."booking" ENABLE ALWAYS TRIGGER "zzz_so_follow";
-- undo: CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."booking" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."booking" IS 'schemaops: keeps two forms of booking the same';
-- undo: ALTER TABLE "public"."booking" ENABLE ALWAYS TRIGGER "zzz_so_emptied"
-- ==== purge
-- exclusion; ACCESS EXCLUSIVE public.booking; ACCESS EXCLUSIVE schemaops_retired_.booking; !lock; !data-loss; !irreversible
DROP TRIGGER "zzz_so_follow" ON "public"."booking";
DROP TRIGGER "zzz_so_emptied" ON "public"."booking";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
DROP TABLE "schemaops_retired_"."booking";
DROP SCHEMA "schemaops_shadow_";
DROP SCHEMA "schemaops_retired_";
-- no undo: an undo of the change-over needed it
