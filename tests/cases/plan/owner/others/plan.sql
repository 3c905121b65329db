-- ==== contract
-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER SERVER "sv" OWNER TO "owner_one";
-- undo: ALTER SERVER "sv" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER LANGUAGE "la" OWNER TO "owner_one";
-- undo: ALTER LANGUAGE "la" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER PUBLICATION "pu" OWNER TO "owner_one";
-- undo: ALTER PUBLICATION "pu" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER COLLATION "public"."plain" OWNER TO "owner_one";
-- undo: ALTER COLLATION "public"."plain" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER CONVERSION "public"."conv" OWNER TO "owner_one";
-- undo: ALTER CONVERSION "public"."conv" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER OPERATOR "public".=== (integer, integer) OWNER TO "owner_one";
-- undo: ALTER OPERATOR "public".=== (integer, integer) OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER OPERATOR CLASS "public"."oc" USING "btree" OWNER TO "owner_one";
-- undo: ALTER OPERATOR CLASS "public"."oc" USING "btree" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER OPERATOR FAMILY "public"."fam" USING "btree" OWNER TO "owner_one";
-- undo: ALTER OPERATOR FAMILY "public"."fam" USING "btree" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER STATISTICS "public"."st" OWNER TO "owner_one";
-- undo: ALTER STATISTICS "public"."st" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER TEXT SEARCH CONFIGURATION "public"."tc" OWNER TO "owner_one";
-- undo: ALTER TEXT SEARCH CONFIGURATION "public"."tc" OWNER TO CURRENT_USER

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER TEXT SEARCH DICTIONARY "public"."td" OWNER TO "owner_one";
-- undo: ALTER TEXT SEARCH DICTIONARY "public"."td" OWNER TO CURRENT_USER

-- owner; ACCESS EXCLUSIVE public.ft; !lock
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER FOREIGN TABLE "public"."ft" OWNER TO "owner_one";
-- undo: ALTER FOREIGN TABLE "public"."ft" OWNER TO CURRENT_USER
