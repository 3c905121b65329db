-- ==== expand
-- grant
-- gate: SELECT 'grant_app' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_app')
GRANT SELECT ON TABLE "public"."users" TO "grant_app" WITH GRANT OPTION;
-- undo: REVOKE GRANT OPTION FOR SELECT ON TABLE "public"."users" FROM "grant_app"

-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT DELETE ON TABLE "public"."users" TO "grant_reader";
-- undo: REVOKE DELETE ON TABLE "public"."users" FROM "grant_reader"
-- ==== contract
-- grant
REVOKE INSERT ON TABLE "public"."users" FROM "grant_reader";
-- undo: GRANT INSERT ON TABLE "public"."users" TO "grant_reader"

-- grant
REVOKE UPDATE ON TABLE "public"."users" FROM PUBLIC;
-- undo: GRANT UPDATE ON TABLE "public"."users" TO PUBLIC
