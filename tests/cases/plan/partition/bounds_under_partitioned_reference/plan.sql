-- ==== contract
-- partition
SELECT 1;
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id);
-- undo: COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers'

-- partition; SHARE UPDATE EXCLUSIVE public.r1; ROW SHARE public.t
ALTER TABLE "public"."r1" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r1" VALIDATE CONSTRAINT "r_t"

-- partition; SHARE UPDATE EXCLUSIVE public.r2; ROW SHARE public.t
ALTER TABLE "public"."r2" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r2" VALIDATE CONSTRAINT "r_t"

-- partition; ACCESS EXCLUSIVE public.t1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."t1" WHERE NOT (((id IS NOT NULL) AND (id >= 0) AND (id < 40))) LIMIT 5
ALTER TABLE "public"."t1" ADD CONSTRAINT "_so_within_t1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 40))) NOT VALID;
-- undo: ALTER TABLE "public"."t1" DROP CONSTRAINT IF EXISTS "_so_within_t1"

-- partition; SHARE UPDATE EXCLUSIVE public.t1; !scan; !data-dependent
ALTER TABLE "public"."t1" VALIDATE CONSTRAINT "_so_within_t1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.t1; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
ALTER TABLE "public"."t" DETACH PARTITION "public"."t1";
ALTER TABLE "public"."t" ATTACH PARTITION "public"."t1" FOR VALUES FROM (0) TO (40);
ALTER TABLE "public"."r1" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
ALTER TABLE "public"."r2" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r1" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r2" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."t" DETACH PARTITION "public"."t1";
-- undo: ALTER TABLE "public"."t" ATTACH PARTITION "public"."t1" FOR VALUES FROM (0) TO (50);
-- undo: ALTER TABLE "public"."t1" DROP CONSTRAINT IF EXISTS "_so_within_t1";
-- undo: ALTER TABLE "public"."r1" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r2" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.t1
ALTER TABLE "public"."t1" VALIDATE CONSTRAINT "_so_within_t1";
-- undo: ALTER TABLE "public"."t1" VALIDATE CONSTRAINT "_so_within_t1"

-- partition; ACCESS EXCLUSIVE public.t1; !lock
ALTER TABLE "public"."t1" DROP CONSTRAINT IF EXISTS "_so_within_t1";
-- undo: ALTER TABLE "public"."t1" ADD CONSTRAINT "_so_within_t1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 50))) NOT VALID

-- partition; SHARE UPDATE EXCLUSIVE public.r1; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r1" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it

-- partition; SHARE UPDATE EXCLUSIVE public.r2; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r2" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.r; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id);
COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers';
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r1" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r2" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID
