-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.items; ROW SHARE public.orders
ALTER TABLE "public"."items" VALIDATE CONSTRAINT "items_order";
-- undo: ALTER TABLE "public"."items" VALIDATE CONSTRAINT "items_order"

-- partitioned_table; ACCESS EXCLUSIVE public.orders; ACCESS EXCLUSIVE public.orders_past; ACCESS EXCLUSIVE public.items; !lock; !scan; !data-dependent
-- gate: SELECT 'orders_now', "id", "placed" FROM "public"."orders_now" OFFSET 1000 LIMIT 6
LOCK TABLE "public"."orders" IN ACCESS EXCLUSIVE MODE;
ALTER TABLE "public"."items" DROP CONSTRAINT "items_order";
WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
    SELECT 'TABLE "public"."orders"', 'TABLE "public"."orders"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."orders"'::regclass
    UNION ALL SELECT format('COLUMN %s.%I', '"public"."orders"', attname), 'TABLE "public"."orders"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."orders"'::regclass)
SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
    CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
    CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
    (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
         CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
         CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
    (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
     FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
FROM kept;
ALTER TABLE "public"."orders" DETACH PARTITION "public"."orders_past";
INSERT INTO "public"."orders_past" ("id", "placed") SELECT "id", "placed" FROM "public"."orders";
ALTER TABLE "public"."orders" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."orders_now" SET SCHEMA "schemaops_retired_";
ALTER TABLE "public"."orders_past" RENAME TO "orders";
ALTER TABLE "public"."orders" RENAME CONSTRAINT "orders_past_pkey" TO "orders_pkey";
DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
ALTER TABLE "public"."items" ADD CONSTRAINT "items_order" FOREIGN KEY (order_id, placed) REFERENCES public.orders(id, placed) ON DELETE CASCADE NOT VALID;
-- undo: LOCK TABLE "public"."orders" IN ACCESS EXCLUSIVE MODE;
-- undo: ALTER TABLE "public"."items" DROP CONSTRAINT "items_order";
-- undo: WITH kept (target, object, owner, acl, part, class, oid, sub) AS (
-- undo:     SELECT 'TABLE "public"."orders"', 'TABLE "public"."orders"', relowner, relacl, '', tableoid, oid, 0 FROM pg_class WHERE oid = '"public"."orders"'::regclass
-- undo:     UNION ALL SELECT format('COLUMN %s.%I', '"public"."orders"', attname), 'TABLE "public"."orders"', NULL, attacl, format(' (%I)', attname), 'pg_class'::regclass, attrelid, attnum FROM pg_attribute WHERE attrelid = '"public"."orders"'::regclass)
-- undo: SELECT set_config('schemaops.kept', coalesce(string_agg(concat_ws('; ',
-- undo:     CASE WHEN owner <> current_user::regrole THEN format('ALTER %s OWNER TO %s', target, owner::regrole) END,
-- undo:     CASE WHEN owner IS NOT NULL AND acl IS NOT NULL THEN format('REVOKE ALL ON %s FROM PUBLIC', object) END,
-- undo:     (SELECT string_agg(format('GRANT %s%s ON %s TO %s%s', privilege_type, part, object,
-- undo:          CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
-- undo:          CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END), '; ') FROM aclexplode(acl)),
-- undo:     (SELECT string_agg(format('SECURITY LABEL FOR %I ON %s IS %L', provider, target, label), '; ')
-- undo:      FROM pg_seclabel l WHERE (l.classoid, l.objoid, l.objsubid) = (class, oid, sub))), '; ' ORDER BY owner IS NULL), ''), true)
-- undo: FROM kept;
-- undo: SET LOCAL statement_timeout = 0;
-- undo: ALTER TABLE "public"."orders" RENAME TO "orders_past";
-- undo: ALTER TABLE "public"."orders_past" RENAME CONSTRAINT "orders_pkey" TO "orders_past_pkey";
-- undo: CREATE TABLE "public"."orders" (
-- undo:     "id" bigint NOT NULL,
-- undo:     "placed" date NOT NULL
-- undo: ) PARTITION BY RANGE (placed);
-- undo: CREATE TABLE "public"."orders_now" PARTITION OF "public"."orders" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
-- undo: DO $so$ BEGIN EXECUTE (
-- undo:     SELECT coalesce(string_agg(format('ALTER TABLE %s OWNER TO %s', made, relowner::regrole), '; '), '')
-- undo:     FROM pg_class, unnest(ARRAY['"public"."orders"', '"public"."orders_now"']) made
-- undo:     WHERE oid = '"public"."orders_past"'::regclass AND relowner <> current_user::regrole); END $so$;
-- undo: DO $so$BEGIN
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(DISTINCT format('REVOKE ALL ON %s FROM %s', oid::regclass,
-- undo:             CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
-- undo:         FROM pg_class, LATERAL (SELECT grantee FROM aclexplode(relacl) UNION SELECT grantee
-- undo:             FROM pg_attribute, aclexplode(attacl) WHERE attrelid = '"public"."orders_past"'::regclass) granted
-- undo:         WHERE oid = '"public"."orders_past"'::regclass AND grantee <> relowner);
-- undo:     EXECUTE (
-- undo:         SELECT coalesce(string_agg(format('SECURITY LABEL FOR %I ON %s IS NULL', provider,
-- undo:             CASE objsubid WHEN 0 THEN format('TABLE %s', objoid::regclass)
-- undo:                 ELSE format('COLUMN %s.%I', objoid::regclass, attname) END), '; '), '')
-- undo:         FROM pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
-- undo:         WHERE classoid = 'pg_class'::regclass AND objoid = '"public"."orders_past"'::regclass);
-- undo: END $so$;
-- undo: WITH gone AS (DELETE FROM "public"."orders_past" WHERE NOT (((placed IS NOT NULL) AND (placed < '2026-01-01'::date))) RETURNING "id", "placed")
-- undo: INSERT INTO "public"."orders" ("id", "placed") OVERRIDING SYSTEM VALUE SELECT "id", "placed" FROM gone;
-- undo: ALTER TABLE "public"."orders" ATTACH PARTITION "public"."orders_past" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
-- undo: ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY (id, placed);
-- undo: DROP TABLE "schemaops_retired_"."orders";
-- undo: DO $kept$ BEGIN EXECUTE current_setting('schemaops.kept'); END $kept$;
-- undo: ALTER TABLE "public"."items" ADD CONSTRAINT "items_order" FOREIGN KEY (order_id, placed) REFERENCES public.orders(id, placed) ON DELETE CASCADE NOT VALID

-- partitioned_table; SHARE UPDATE EXCLUSIVE public.items; ROW SHARE public.orders; !scan; !data-dependent
ALTER TABLE "public"."items" VALIDATE CONSTRAINT "items_order";
-- no undo: it goes with the step that added it
-- ==== purge
-- partitioned_table; ACCESS EXCLUSIVE schemaops_retired_.orders; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."orders";
-- no undo: the partitions are gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
