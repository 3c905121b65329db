-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_646d7e49";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_646d7e49"

-- retire; ACCESS EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.t_id_seq; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_646d7e49";
-- undo: ALTER TABLE "schemaops_retired_646d7e49"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_646d7e49.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_646d7e49"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_646d7e49";
-- no undo: what was retired is gone
