-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE "MixedCase"."MixedCase"; SHARE ROW EXCLUSIVE "MixedCase"."MixedCase_MixedCase_seq"; !lock
ALTER TABLE "MixedCase"."MixedCase" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."MixedCase" SET SCHEMA "MixedCase"

-- retire
DROP SCHEMA "MixedCase";
-- undo: CREATE SCHEMA "MixedCase"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_."MixedCase"; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."MixedCase";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
