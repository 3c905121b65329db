-- ==== contract
-- alter_constraint
SELECT 1;
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id);
-- undo: COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers'

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r1; ROW SHARE public.t
ALTER TABLE "public"."r1" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r1" VALIDATE CONSTRAINT "r_t"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r2; ROW SHARE public.t
ALTER TABLE "public"."r2" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r2" VALIDATE CONSTRAINT "r_t"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_key" ON "public"."t" USING btree (id) INCLUDE (more);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_key"

-- alter_constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
ALTER TABLE "public"."t" DROP CONSTRAINT "t_key";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_key" PRIMARY KEY USING INDEX "_so_new_t_key";
ALTER TABLE "public"."r1" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
ALTER TABLE "public"."r2" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r1" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r2" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_key";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_key" PRIMARY KEY USING INDEX "_so_undo_t_key";
-- undo: ALTER TABLE "public"."r1" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r2" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_key" ON "public"."t" USING btree (id)

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r1; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r1" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r2; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r2" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it

-- alter_constraint; SHARE ROW EXCLUSIVE public.r; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id);
COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers';
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r1" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: ALTER TABLE "public"."r2" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID
