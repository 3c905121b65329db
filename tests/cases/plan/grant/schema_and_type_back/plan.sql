-- ==== expand
-- grant
GRANT USAGE ON TYPE "app"."mood" TO PUBLIC;
-- undo: REVOKE USAGE ON TYPE "app"."mood" FROM PUBLIC
-- ==== contract
-- grant
REVOKE CREATE ON SCHEMA "app" FROM "grant_app";
-- undo: GRANT CREATE ON SCHEMA "app" TO "grant_app"

-- grant
REVOKE USAGE ON TYPE "app"."price" FROM "grant_app";
-- undo: GRANT USAGE ON TYPE "app"."price" TO "grant_app"

-- grant
REVOKE USAGE ON TYPE "app"."pair" FROM "grant_app";
-- undo: GRANT USAGE ON TYPE "app"."pair" TO "grant_app" WITH GRANT OPTION

-- grant
REVOKE CREATE, USAGE ON SCHEMA "app" FROM "grant_reader";
-- undo: GRANT CREATE, USAGE ON SCHEMA "app" TO "grant_reader"
