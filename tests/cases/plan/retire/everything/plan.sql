-- note: what is granted on public.v goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- direct
CREATE SCHEMA IF NOT EXISTS "schemaops_retired_";
-- undo: DROP SCHEMA IF EXISTS "schemaops_retired_"

-- retire; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.keep
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k_fkey";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k_fkey"

-- retire; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.keep; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_k_fkey";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_k_fkey" FOREIGN KEY (k) REFERENCES public.keep(id) NOT VALID

-- direct; ACCESS EXCLUSIVE public.v; !lock
DROP VIEW "public"."v";
-- undo: CREATE VIEW "public"."v" AS
-- undo:  SELECT t.id,
-- undo:     t.m,
-- undo:     t.k
-- undo:    FROM public.t

-- retire; ACCESS EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.t_id_seq; !lock
ALTER TABLE "public"."t" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."t" SET SCHEMA "public"

-- retire; ACCESS EXCLUSIVE public.keep; !lock
ALTER TABLE "public"."keep" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TABLE "schemaops_retired_"."keep" SET SCHEMA "public"

-- retire
ALTER TYPE "public"."mood" SET SCHEMA "schemaops_retired_";
-- undo: ALTER TYPE "schemaops_retired_"."mood" SET SCHEMA "public"
-- ==== purge
-- retire; ACCESS EXCLUSIVE schemaops_retired_.t; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."t";
-- no undo: the data is gone

-- retire; ACCESS EXCLUSIVE schemaops_retired_.keep; !lock; !data-loss; !irreversible
DROP TABLE "schemaops_retired_"."keep";
-- no undo: the data is gone

-- retire; !data-loss; !irreversible
DROP TYPE "schemaops_retired_"."mood";
-- no undo: the data is gone

-- direct; !irreversible
DROP SCHEMA IF EXISTS "schemaops_retired_";
-- no undo: what was retired is gone
