-- note: left alone, not managed yet: grant
-- ==== contract
-- owner; ACCESS EXCLUSIVE app.account; !lock
-- gate: SELECT 'owner_two' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_two')
ALTER TABLE "app"."account" OWNER TO "owner_two";
-- undo: ALTER TABLE "app"."account" OWNER TO "owner_one"
