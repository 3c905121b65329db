-- ==== contract
-- owner; ACCESS EXCLUSIVE public.account; ACCESS EXCLUSIVE public.account_n_seq; !lock
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER TABLE "public"."account" OWNER TO "owner_two";
-- undo: ALTER TABLE "public"."account" OWNER TO "owner_one"

-- owner; ACCESS EXCLUSIVE public.accounts; !lock
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER VIEW "public"."accounts" OWNER TO "owner_two";
-- undo: ALTER VIEW "public"."accounts" OWNER TO "owner_one"

-- owner; ACCESS EXCLUSIVE public.counted; !lock
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER MATERIALIZED VIEW "public"."counted" OWNER TO "owner_two";
-- undo: ALTER MATERIALIZED VIEW "public"."counted" OWNER TO CURRENT_USER

-- owner; ACCESS EXCLUSIVE public.number; !lock
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER SEQUENCE "public"."number" OWNER TO "owner_two";
-- undo: ALTER SEQUENCE "public"."number" OWNER TO CURRENT_USER
