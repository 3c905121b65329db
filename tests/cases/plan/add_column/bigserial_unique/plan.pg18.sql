-- ==== expand
-- direct
CREATE SEQUENCE "public"."t_a_seq" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."t_a_seq"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD COLUMN "a" bigint;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "a"

-- add_column; ACCESS EXCLUSIVE public.t; !lock
DO $so$BEGIN
    EXECUTE (
        SELECT coalesce(string_agg(DISTINCT format('GRANT USAGE ON SEQUENCE %s TO %s', '"public"."t_a_seq"'::regclass,
            CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END), '; '), '')
        FROM (SELECT relowner, relacl FROM pg_class WHERE oid = '"public"."t"'::regclass
              UNION ALL SELECT 0, attacl FROM pg_attribute WHERE attrelid = '"public"."t"'::regclass) AS of (owner, acl), aclexplode(acl)
        WHERE privilege_type = 'INSERT' AND grantee <> owner); END$so$;
ALTER TABLE "public"."t" ALTER COLUMN "a" SET DEFAULT nextval('public.t_a_seq'::regclass);
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" DROP DEFAULT

-- direct
ALTER SEQUENCE "public"."t_a_seq" OWNED BY "public"."t"."a";
-- undo: ALTER SEQUENCE "public"."t_a_seq" OWNED BY NONE
-- ==== backfill
-- add_column; ROW EXCLUSIVE public.t; repeated
UPDATE "public"."t" SET "a" = nextval('public.t_a_seq'::regclass)
WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "public"."t"
    WHERE "a" IS NULL
    LIMIT 1000 FOR NO KEY UPDATE))
  AND ("a" IS NULL);
-- no undo: the value goes with the column that holds it
-- ==== contract
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT "id" FROM "public"."t" WHERE "a" IS NULL LIMIT 6
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_not_null" NOT NULL "a" NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT IF EXISTS "t_a_not_null"

-- add_column; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_a_not_null";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_a_key" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_a_key"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a_key" UNIQUE USING INDEX "_so_new_t_a_key";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_a_key"
