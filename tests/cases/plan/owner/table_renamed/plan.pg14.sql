-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.account; !lock
ALTER TABLE "public"."account" RENAME TO "accounts";
CREATE VIEW "public"."account" AS SELECT "id" FROM "public"."accounts";
COMMENT ON VIEW "public"."account" IS 'schemaops: the old name of accounts';
-- undo: DROP VIEW "public"."account";
-- undo: ALTER TABLE "public"."accounts" RENAME TO "account"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.account; !lock
DROP VIEW "public"."account";
-- undo: CREATE VIEW "public"."account" AS SELECT "id" FROM "public"."accounts";
-- undo: COMMENT ON VIEW "public"."account" IS 'schemaops: the old name of accounts'

-- direct; ACCESS EXCLUSIVE public.accounts; !lock
ALTER TABLE "public"."accounts" RENAME CONSTRAINT "account_pkey" TO "accounts_pkey";
-- undo: ALTER TABLE "public"."accounts" RENAME CONSTRAINT "accounts_pkey" TO "account_pkey"

-- owner; ACCESS EXCLUSIVE public.accounts; !lock
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER TABLE "public"."accounts" OWNER TO "owner_two";
-- undo: ALTER TABLE "public"."accounts" OWNER TO "owner_one"
