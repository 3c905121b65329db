-- ==== expand
-- grant
GRANT UPDATE ON TABLE "public"."users" TO PUBLIC;
-- undo: REVOKE UPDATE ON TABLE "public"."users" FROM PUBLIC

-- grant
-- gate: SELECT 'grant_reader' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'grant_reader')
GRANT INSERT ON TABLE "public"."users" TO "grant_reader";
-- undo: REVOKE INSERT ON TABLE "public"."users" FROM "grant_reader"
-- ==== contract
-- grant
REVOKE GRANT OPTION FOR SELECT ON TABLE "public"."users" FROM "grant_app";
-- undo: GRANT SELECT ON TABLE "public"."users" TO "grant_app" WITH GRANT OPTION

-- grant
REVOKE DELETE ON TABLE "public"."users" FROM "grant_reader";
-- undo: GRANT DELETE ON TABLE "public"."users" TO "grant_reader"
