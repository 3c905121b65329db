-- ==== expand
-- constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_r"

-- constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_r";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."r" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."r" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.r; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."r";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
