-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "id" DROP DEFAULT;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" SET DEFAULT nextval('public.t_id_seq'::regclass)

-- retire; ACCESS EXCLUSIVE public.t_id_seq; !lock
ALTER SEQUENCE "public"."t_id_seq" OWNED BY NONE;
ALTER SEQUENCE "public"."t_id_seq" SET SCHEMA "schemaops_retired_";
-- undo: ALTER SEQUENCE "schemaops_retired_"."t_id_seq" SET SCHEMA "public";
-- undo: ALTER SEQUENCE "public"."t_id_seq" OWNED BY "public"."t"."id"
-- ==== purge
-- retire; !data-loss; !irreversible
DROP SEQUENCE "schemaops_retired_"."t_id_seq";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
