-- note: left alone, as the scope says: column 1, routine 1, table 1 → table 2
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_68472881";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_68472881"

-- retire; ACCESS EXCLUSIVE public.notes; !lock
ALTER TABLE "public"."notes" SET SCHEMA "schemaops_retired_68472881";
-- undo: ALTER TABLE "schemaops_retired_68472881"."notes" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_68472881.notes; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_68472881"."notes";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_68472881";
-- no undo: what was retired is gone
