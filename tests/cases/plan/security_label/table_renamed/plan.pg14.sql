-- ==== expand
-- rename_table; ACCESS EXCLUSIVE public.customer; !lock
ALTER TABLE "public"."customer" RENAME TO "client";
CREATE VIEW "public"."customer" AS SELECT "id", "mail", "born" FROM "public"."client";
COMMENT ON VIEW "public"."customer" IS 'schemaops: the old name of client';
-- undo: DROP VIEW "public"."customer";
-- undo: ALTER TABLE "public"."client" RENAME TO "customer"
-- ==== contract
-- rename_table; ACCESS EXCLUSIVE public.customer; !lock
DROP VIEW "public"."customer";
-- undo: CREATE VIEW "public"."customer" AS SELECT "id", "mail", "born" FROM "public"."client";
-- undo: COMMENT ON VIEW "public"."customer" IS 'schemaops: the old name of client'

-- direct; ACCESS EXCLUSIVE public.client; !lock
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";
-- undo: ALTER TABLE "public"."client" RENAME CONSTRAINT "client_pkey" TO "customer_pkey"
