-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_c04514cc";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_c04514cc"

-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_29ead841";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_29ead841"

-- retire; ACCESS EXCLUSIVE s.t; !lock
ALTER TABLE "s"."t" SET SCHEMA "schemaops_retired_29ead841";
-- undo: ALTER TABLE "schemaops_retired_29ead841"."t" SET SCHEMA "s"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_c04514cc";
-- undo: ALTER TABLE "schemaops_retired_c04514cc"."t" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_29ead841.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_29ead841"."t";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_c04514cc.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_c04514cc"."t";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_c04514cc";
-- no undo: what was retired is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_29ead841";
-- no undo: what was retired is gone
