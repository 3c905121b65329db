-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE "a$so$b"."a$so$b"; SHARE ROW EXCLUSIVE "a$so$b"."a$so$b_a$so$b_seq"; !lock
ALTER TABLE "a$so$b"."a$so$b" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."a$so$b" SET SCHEMA "a$so$b"

-- retire
DROP SCHEMA "a$so$b";
-- undo: CREATE SCHEMA "a$so$b"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_."a$so$b"; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."a$so$b";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
