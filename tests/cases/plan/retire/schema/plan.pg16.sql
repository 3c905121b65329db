-- note: what is granted on s.e, s.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE s.v; !lock
DROP VIEW "s"."v";
-- undo: CREATE VIEW "s"."v" AS
-- undo:  SELECT id
-- undo:    FROM s.t

-- retire; ACCESS EXCLUSIVE s.t; !lock
ALTER TABLE "s"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "s"

-- retire; ACCESS EXCLUSIVE s.q; !lock
ALTER SEQUENCE "s"."q" SET SCHEMA "schemaops_retired_";
-- undo: ALTER SEQUENCE "schemaops_retired_"."q" SET SCHEMA "s"

-- retire
DROP TYPE "s"."e";
-- undo: CREATE TYPE "s"."e" AS ENUM ('a')

-- retire
DROP SCHEMA "s";
-- undo: CREATE SCHEMA "s"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_"."q";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
