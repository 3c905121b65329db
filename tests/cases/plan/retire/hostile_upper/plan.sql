-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_5658f31b";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_5658f31b"

-- retire; ACCESS EXCLUSIVE "MixedCase"."MixedCase"; SHARE ROW EXCLUSIVE "MixedCase"."MixedCase_MixedCase_seq"; !lock
ALTER TABLE "MixedCase"."MixedCase" SET SCHEMA "schemaops_retired_5658f31b";
-- undo: ALTER TABLE "schemaops_retired_5658f31b"."MixedCase" SET SCHEMA "MixedCase"

-- direct
DROP SCHEMA "MixedCase";
-- undo: CREATE SCHEMA "MixedCase"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_5658f31b."MixedCase"; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_5658f31b"."MixedCase";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_5658f31b";
-- no undo: what was retired is gone
