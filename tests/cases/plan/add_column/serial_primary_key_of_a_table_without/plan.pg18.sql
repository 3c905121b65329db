-- ==== expand
-- direct
CREATE SEQUENCE "public"."t_id_seq" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."t_id_seq"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "id" bigint;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "id"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('GRANT USAGE ON SEQUENCE %s TO %s', '"public"."t_id_seq"'::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM (SELECT relowner, relacl FROM pg_class WHERE oid = '"public"."t"'::regclass
              UNION ALL SELECT 0, attacl FROM pg_attribute WHERE attrelid = '"public"."t"'::regclass) AS of (owner, acl), aclexplode(acl)
        WHERE privilege_type = 'INSERT' AND grantee <> owner); END$so$;
ALTER TABLE "public"."t" ALTER COLUMN "id" SET DEFAULT nextval('public.t_id_seq'::regclass);
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" DROP DEFAULT

-- direct
ALTER SEQUENCE "public"."t_id_seq" OWNED BY "public"."t"."id";
-- undo: ALTER SEQUENCE "public"."t_id_seq" OWNED BY NONE
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "id" = nextval('public.t_id_seq'::regclass)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "id" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("id" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t" WHERE "id" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_id_not_null" NOT NULL "id" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_id_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_id_not_null";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"
