-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_21d488b2";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_21d488b2"

-- retire; ACCESS EXCLUSIVE public.v; !lock
ALTER TABLE "public"."v" SET SCHEMA "schemaops_retired_21d488b2";
-- undo: ALTER TABLE "schemaops_retired_21d488b2"."v" SET SCHEMA "public"

-- direct
CREATE VIEW "public"."v" AS
 SELECT 1 AS id;
-- undo: DROP VIEW "public"."v"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_21d488b2.v; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_21d488b2"."v";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_21d488b2";
-- no undo: what was retired is gone
