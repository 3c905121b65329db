-- ==== contract
-- owner
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER ROUTINE "app"."many"(integer) OWNER TO "owner_two";
-- undo: ALTER ROUTINE "app"."many"(integer) OWNER TO "owner_one"

-- owner
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER ROUTINE "app"."run"(integer) OWNER TO "owner_two";
-- undo: ALTER ROUTINE "app"."run"(integer) OWNER TO "owner_one"

-- owner
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER SCHEMA "app" OWNER TO "owner_two";
-- undo: ALTER SCHEMA "app" OWNER TO "owner_one"

-- owner
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER TYPE "app"."mood" OWNER TO "owner_two";
-- undo: ALTER TYPE "app"."mood" OWNER TO "owner_one"

-- owner
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER TYPE "app"."pair" OWNER TO "owner_two";
-- undo: ALTER TYPE "app"."pair" OWNER TO "owner_one"

-- owner
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER TYPE "app"."word" OWNER TO "owner_two";
-- undo: ALTER TYPE "app"."word" OWNER TO "owner_one"
