-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; SHARE ROW EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ_größe ☃ ключ_seq"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."größe ☃ ключ" SET SCHEMA "größe ☃ ключ"

-- retire
DROP SCHEMA "größe ☃ ключ";
-- undo: CREATE SCHEMA "größe ☃ ключ"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_."größe ☃ ключ"; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."größe ☃ ключ";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
