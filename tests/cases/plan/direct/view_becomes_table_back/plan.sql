-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.v; !lock
ALTER TABLE "public"."v" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."v" SET SCHEMA "public"

-- direct; !breaks-new-application
CREATE VIEW "public"."v" AS
 SELECT 1 AS id;
-- undo: DROP VIEW "public"."v"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.v; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."v";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
