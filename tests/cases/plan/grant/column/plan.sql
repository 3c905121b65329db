-- ==== expand
-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT SELECT ("id") ON TABLE "public"."users" TO "grant_reader";
-- undo: REVOKE SELECT ("id") ON TABLE "public"."users" FROM "grant_reader"

-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT SELECT ("name") ON TABLE "public"."users" TO "grant_reader";
-- undo: REVOKE SELECT ("name") ON TABLE "public"."users" FROM "grant_reader"
-- ==== contract
-- grant
REVOKE SELECT ON TABLE "public"."users" FROM "grant_reader";
GRANT SELECT ("id") ON TABLE "public"."users" TO "grant_reader";
GRANT SELECT ("name") ON TABLE "public"."users" TO "grant_reader";
-- undo: GRANT SELECT ON TABLE "public"."users" TO "grant_reader"
