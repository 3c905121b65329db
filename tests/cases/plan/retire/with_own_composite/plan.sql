-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_8d25e33a";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_8d25e33a"

-- retire; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_8d25e33a";
-- undo: ALTER TABLE "schemaops_retired_8d25e33a"."t" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."pair" SET SCHEMA "schemaops_retired_8d25e33a";
-- undo: ALTER TYPE "schemaops_retired_8d25e33a"."pair" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_8d25e33a.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_8d25e33a"."t";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_8d25e33a"."pair";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_8d25e33a";
-- no undo: what was retired is gone
