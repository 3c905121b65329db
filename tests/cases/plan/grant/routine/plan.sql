-- ==== expand
-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT EXECUTE ON ROUTINE "public"."many"(integer) TO "grant_app" WITH GRANT OPTION;
-- undo: REVOKE EXECUTE ON ROUTINE "public"."many"(integer) FROM "grant_app"

-- grant
GRANT EXECUTE ON ROUTINE "public"."work"(integer) TO PUBLIC;
-- undo: REVOKE EXECUTE ON ROUTINE "public"."work"(integer) FROM PUBLIC
-- ==== contract
-- grant
REVOKE EXECUTE ON ROUTINE "public"."secret"(integer) FROM PUBLIC;
-- undo: GRANT EXECUTE ON ROUTINE "public"."secret"(integer) TO PUBLIC

-- grant
REVOKE EXECUTE ON ROUTINE "public"."secret"(integer) FROM "grant_app";
-- undo: GRANT EXECUTE ON ROUTINE "public"."secret"(integer) TO "grant_app"
