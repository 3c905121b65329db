-- ==== contract
-- generated
CREATE SCHEMA "schemaops_shadow_";
CREATE SCHEMA "schemaops_retired_";
-- undo: DROP SCHEMA "schemaops_shadow_";
-- undo: DROP SCHEMA "schemaops_retired_"

-- generated
-- gate: SELECT array_agg(attname::text ORDER BY attnum) FROM pg_catalog.pg_attribute
-- gate: WHERE attrelid = to_regclass('"public"."price"') AND attnum > 0 AND NOT attisdropped
-- gate: HAVING array_agg(attname::text ORDER BY attnum) <> ARRAY['id', 'net', 'gross', 'note']
CREATE TABLE "schemaops_shadow_"."price" (
    "id" integer NOT NULL,
    "net" numeric,
    "gross" numeric GENERATED ALWAYS AS ((net * 1.1)) STORED,
    "note" text
);
COMMENT ON COLUMN "schemaops_shadow_"."price"."gross" IS 'with tax';
ALTER TABLE "schemaops_shadow_"."price" ADD CONSTRAINT "price_pkey" PRIMARY KEY (id);
CREATE INDEX "price_gross" ON "schemaops_shadow_"."price" USING btree (gross);
-- undo: DROP TABLE "schemaops_shadow_"."price"

-- generated; SHARE ROW EXCLUSIVE public.price; !lock
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_shadow_"."price";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_shadow_"."price" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."price" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_shadow_"."price" ("id", "net", "note") OVERRIDING SYSTEM VALUE
        SELECT "id", "net", "note" FROM "public"."price" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "net" = EXCLUDED."net", "note" = EXCLUDED."note";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."price" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."price" IS 'schemaops: keeps two forms of price the same';
ALTER TABLE "public"."price" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."price" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."price" IS 'schemaops: keeps two forms of price the same';
ALTER TABLE "public"."price" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."price";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."price";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"()

-- generated; ROW SHARE public.price; ROW EXCLUSIVE schemaops_shadow_.price; !data-dependent; repeated
INSERT INTO "schemaops_shadow_"."price" ("id", "net", "note") OVERRIDING SYSTEM VALUE
SELECT "id", "net", "note"
FROM "public"."price"
WHERE (NOT EXISTS (SELECT FROM "schemaops_shadow_"."price" AS copy WHERE copy."id" = "public"."price"."id"))
LIMIT 1000 FOR NO KEY UPDATE
ON CONFLICT ("id") DO NOTHING;
-- no undo: the rows go with the table that has them

-- generated; SHARE UPDATE EXCLUSIVE schemaops_shadow_.price
ANALYZE "schemaops_shadow_"."price";
-- no undo: it says what the table holds

-- generated; SHARE UPDATE EXCLUSIVE public.offer; ROW SHARE public.price
ALTER TABLE "public"."offer" VALIDATE CONSTRAINT "offer_price_fkey";
-- undo: ALTER TABLE "public"."offer" VALIDATE CONSTRAINT "offer_price_fkey"

-- generated; ACCESS EXCLUSIVE public.price; ACCESS EXCLUSIVE schemaops_shadow_.price; ACCESS EXCLUSIVE public.offer; ACCESS EXCLUSIVE public.gross_prices; !lock; !data-dependent
-- gate: SELECT "id" FROM (SELECT "id", ROW("id", "net", "note")::text AS _so_row FROM "public"."price") AS one
-- gate: FULL JOIN (SELECT "id", ROW("id", "net", "note")::text AS _so_row FROM "schemaops_shadow_"."price") AS two USING ("id")
-- gate: WHERE one._so_row IS DISTINCT FROM two._so_row LIMIT 6
DROP TRIGGER "zzz_so_follow" ON "public"."price";
DROP TRIGGER "zzz_so_emptied" ON "public"."price";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'VIEW "public"."gross_prices"', 'TABLE "public"."gross_prices"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."gross_prices"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."gross_prices"', attname), 'TABLE "public"."gross_prices"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."gross_prices"'::regclass AND attname IN ('id', 'gross'))
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
DROP VIEW "public"."gross_prices";
ALTER TABLE "public"."offer" DROP CONSTRAINT "offer_price_fkey";
ALTER TABLE "public"."price" SET SCHEMA "schemaops_retired_";
ALTER TABLE "schemaops_shadow_"."price" SET SCHEMA "public";
DO $so$
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES ('"schemaops_retired_"."price"'::regclass, '"public"."price"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
CREATE VIEW "public"."gross_prices" AS
 SELECT p.id,
    p.gross
   FROM (public.price p
     LEFT JOIN public.offer o ON ((o.price = p.id)));
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
ALTER TABLE "public"."offer" ADD CONSTRAINT "offer_price_fkey" FOREIGN KEY (price) REFERENCES public.price(id) NOT VALID;
CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $so$
#variable_conflict use_column
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE "schemaops_retired_"."price";
        RETURN NULL;
    END IF;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
        DELETE FROM "schemaops_retired_"."price" AS it WHERE it."id" = OLD."id"
            AND NOT EXISTS (SELECT FROM "public"."price" AS this WHERE this."id" = OLD."id");
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO "schemaops_retired_"."price" ("id", "net", "note") OVERRIDING SYSTEM VALUE
        SELECT "id", "net", "note" FROM "public"."price" AS this WHERE this."id" = NEW."id"
        ON CONFLICT ("id") DO UPDATE SET "net" = EXCLUDED."net", "note" = EXCLUDED."note";
    END IF;
    RETURN NULL;
END$so$;
CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."price" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_follow" ON "public"."price" IS 'schemaops: keeps two forms of price the same';
ALTER TABLE "public"."price" ENABLE ALWAYS TRIGGER "zzz_so_follow";
CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."price" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."price" IS 'schemaops: keeps two forms of price the same';
ALTER TABLE "public"."price" ENABLE ALWAYS TRIGGER "zzz_so_emptied";
-- undo: DROP TRIGGER "zzz_so_follow" ON "public"."price";
-- undo: DROP TRIGGER "zzz_so_emptied" ON "public"."price";
-- undo: DROP FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'VIEW "public"."gross_prices"', 'TABLE "public"."gross_prices"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."gross_prices"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."gross_prices"', attname), 'TABLE "public"."gross_prices"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."gross_prices"'::regclass AND attname IN ('id', 'gross'))
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: DROP VIEW "public"."gross_prices";
-- undo: ALTER TABLE "public"."offer" DROP CONSTRAINT "offer_price_fkey";
-- undo: ALTER TABLE "public"."price" SET SCHEMA "schemaops_shadow_";
-- undo: ALTER TABLE "schemaops_retired_"."price" SET SCHEMA "public";
-- undo: DO $so$
-- undo: DECLARE
-- undo:     pair record;
-- undo:     said text;
-- undo: BEGIN
-- undo:     FOR pair IN SELECT * FROM (VALUES ('"schemaops_shadow_"."price"'::regclass, '"public"."price"'::regclass, 'TABLE')) AS pair (gone, come, word) LOOP
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
-- undo: CREATE VIEW "public"."gross_prices" AS
-- undo:  SELECT p.id,
-- undo:     p.gross
-- undo:    FROM (public.price p
-- undo:      LEFT JOIN public.offer o ON ((o.price = p.id)));
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: ALTER TABLE "public"."offer" ADD CONSTRAINT "offer_price_fkey" FOREIGN KEY (price) REFERENCES public.price(id) NOT VALID;
-- undo: CREATE FUNCTION "schemaops_shadow_"."_so_follow"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
-- undo:     SET search_path = pg_catalog, pg_temp AS $so$
-- undo: #variable_conflict use_column
-- undo: BEGIN
-- undo:     IF TG_OP = 'TRUNCATE' THEN
-- undo:         TRUNCATE "schemaops_shadow_"."price";
-- undo:         RETURN NULL;
-- undo:     END IF;
-- undo:     IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND (OLD."id") IS DISTINCT FROM (NEW."id") THEN
-- undo:         DELETE FROM "schemaops_shadow_"."price" AS it WHERE it."id" = OLD."id"
-- undo:             AND NOT EXISTS (SELECT FROM "public"."price" AS this WHERE this."id" = OLD."id");
-- undo:     END IF;
-- undo:     IF TG_OP <> 'DELETE' THEN
-- undo:         INSERT INTO "schemaops_shadow_"."price" ("id", "net", "note") OVERRIDING SYSTEM VALUE
-- undo:         SELECT "id", "net", "note" FROM "public"."price" AS this WHERE this."id" = NEW."id"
-- undo:         ON CONFLICT ("id") DO UPDATE SET "net" = EXCLUDED."net", "note" = EXCLUDED."note";
-- undo:     END IF;
-- undo:     RETURN NULL;
-- undo: END$so$;
-- undo: CREATE TRIGGER "zzz_so_follow" AFTER INSERT OR UPDATE OR DELETE ON "public"."price" FOR EACH ROW EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_follow" ON "public"."price" IS 'schemaops: keeps two forms of price the same';
-- undo: ALTER TABLE "public"."price" ENABLE ALWAYS TRIGGER "zzz_so_follow";
-- undo: CREATE TRIGGER "zzz_so_emptied" AFTER TRUNCATE ON "public"."price" FOR EACH STATEMENT EXECUTE FUNCTION "schemaops_shadow_"."_so_follow"();
-- undo: COMMENT ON TRIGGER "zzz_so_emptied" ON "public"."price" IS 'schemaops: keeps two forms of price the same';
-- undo: ALTER TABLE "public"."price" ENABLE ALWAYS TRIGGER "zzz_so_emptied"

-- generated; SHARE UPDATE EXCLUSIVE public.offer; ROW SHARE public.price; !scan; !data-dependent
ALTER TABLE "public"."offer" VALIDATE CONSTRAINT "offer_price_fkey";
-- no undo: it goes with the step that added it
-- ==== purge
-- generated; ACCESS EXCLUSIVE public.price; ACCESS EXCLUSIVE schemaops_retired_.price; !lock; !data-loss; !irreversible
DROP TRIGGER "zzz_so_follow" ON "public"."price";
DROP TRIGGER "zzz_so_emptied" ON "public"."price";
DROP FUNCTION "schemaops_shadow_"."_so_follow"();
DROP TABLE "schemaops_retired_"."price";
DROP SCHEMA "schemaops_shadow_";
DROP SCHEMA "schemaops_retired_";
-- no undo: an undo of the change-over needed it
