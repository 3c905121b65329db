-- ==== expand
-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT SELECT ON SEQUENCE "public"."counter" TO "grant_reader";
-- undo: REVOKE SELECT ON SEQUENCE "public"."counter" FROM "grant_reader"

-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT SELECT ON TABLE "public"."names" TO "grant_reader";
-- undo: REVOKE SELECT ON TABLE "public"."names" FROM "grant_reader"
-- ==== contract
-- grant
REVOKE USAGE ON SEQUENCE "public"."counter" FROM "grant_reader";
-- undo: GRANT USAGE ON SEQUENCE "public"."counter" TO "grant_reader"

-- grant
REVOKE SELECT ON TABLE "public"."many" FROM "grant_reader";
-- undo: GRANT SELECT ON TABLE "public"."many" TO "grant_reader"
