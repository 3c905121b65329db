-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "; SHARE ROW EXCLUSIVE "it""s a 'name' "."it""s a 'name' _it""s a 'name' _seq"; !lock
ALTER TABLE "it""s a 'name' "."it""s a 'name' " SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."it""s a 'name' " SET SCHEMA "it""s a 'name' "

-- retire
DROP SCHEMA "it""s a 'name' ";
-- undo: CREATE SCHEMA "it""s a 'name' "
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_."it""s a 'name' "; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."it""s a 'name' ";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
