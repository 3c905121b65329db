-- ==== contract
-- partition; SHARE UPDATE EXCLUSIVE public.f; ROW SHARE public.p
ALTER TABLE "public"."f" VALIDATE CONSTRAINT "f_p_id_fkey";
-- undo: ALTER TABLE "public"."f" VALIDATE CONSTRAINT "f_p_id_fkey"

-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((id IS NOT NULL) AND (id < 200000))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 200000))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; ACCESS EXCLUSIVE public.f; !lock
ALTER TABLE "public"."f" DROP CONSTRAINT "f_p_id_fkey";
ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (200000);
ALTER TABLE "public"."f" ADD CONSTRAINT "f_p_id_fkey" FOREIGN KEY (p_id) REFERENCES public.p(id) NOT VALID;
-- undo: ALTER TABLE "public"."f" DROP CONSTRAINT "f_p_id_fkey";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
-- undo: ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (100000);
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."f" ADD CONSTRAINT "f_p_id_fkey" FOREIGN KEY (p_id) REFERENCES public.p(id) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.p1
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.f; ROW SHARE public.p; !scan; !data-dependent
ALTER TABLE "public"."f" VALIDATE CONSTRAINT "f_p_id_fkey";
-- no undo: it goes with the step that added it
