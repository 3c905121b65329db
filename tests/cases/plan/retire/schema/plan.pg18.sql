-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_a23c2a77";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_a23c2a77"

-- direct; ACCESS EXCLUSIVE s.v; !lock
DROP VIEW "s"."v";
-- undo: CREATE VIEW "s"."v" AS
-- undo:  SELECT id
-- undo:    FROM s.t

-- retire; ACCESS EXCLUSIVE s.t; !lock
ALTER TABLE "s"."t" SET SCHEMA "schemaops_retired_a23c2a77";
-- undo: ALTER TABLE "schemaops_retired_a23c2a77"."t" SET SCHEMA "s"

-- retire; ACCESS EXCLUSIVE s.q; !lock
ALTER SEQUENCE "s"."q" SET SCHEMA "schemaops_retired_a23c2a77";
-- undo: ALTER SEQUENCE "schemaops_retired_a23c2a77"."q" SET SCHEMA "s"

-- retire
DROP TYPE "s"."e";
-- undo: CREATE TYPE "s"."e" AS ENUM ('a')

-- direct
DROP SCHEMA "s";
-- undo: CREATE SCHEMA "s"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_a23c2a77.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_a23c2a77"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_a23c2a77"."q";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_a23c2a77";
-- no undo: what was retired is gone
