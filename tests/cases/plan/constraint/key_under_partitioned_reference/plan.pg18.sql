-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_key" ON "public"."t" USING btree (id) INCLUDE (more);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_key"

-- alter_constraint; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
ALTER TABLE "public"."t" DROP CONSTRAINT "t_key";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_key" PRIMARY KEY USING INDEX "_so_new_t_key";
ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers';
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_t";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_key";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_key" PRIMARY KEY USING INDEX "_so_undo_t_key";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_t" FOREIGN KEY (t_id) REFERENCES public.t(id) NOT VALID;
-- undo: COMMENT ON CONSTRAINT "r_t" ON "public"."r" IS 'refers'

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_t_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_t_key" ON "public"."t" USING btree (id)

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."r" VALIDATE CONSTRAINT "r_t";
-- no undo: it goes with the step that added it
