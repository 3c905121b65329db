-- ==== contract
-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k";
-- undo: ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r; !scan; !data-dependent; no transaction
-- gate: SELECT "k", count(*) FROM "public"."r"
-- gate: WHERE "k" IS NOT NULL
-- gate: GROUP BY "k" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_r_k" ON "public"."r" USING btree (k) INCLUDE (l);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_r_k"

-- alter_constraint; ACCESS EXCLUSIVE public.r; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" DROP CONSTRAINT "t_k";
ALTER TABLE "public"."r" DROP CONSTRAINT "r_k";
ALTER TABLE "public"."r" ADD CONSTRAINT "r_k" UNIQUE USING INDEX "_so_new_r_k";
ALTER TABLE "public"."t" ADD CONSTRAINT "t_k" FOREIGN KEY (k) REFERENCES public.r(k) NOT VALID;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_k";
-- undo: ALTER TABLE "public"."r" DROP CONSTRAINT "r_k";
-- undo: ALTER TABLE "public"."r" ADD CONSTRAINT "r_k" UNIQUE USING INDEX "_so_undo_r_k";
-- undo: ALTER TABLE "public"."t" ADD CONSTRAINT "t_k" FOREIGN KEY (k) REFERENCES public.r(k) NOT VALID

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.r; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_r_k";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_r_k" ON "public"."r" USING btree (k)

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.t; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."t" VALIDATE CONSTRAINT "t_k";
-- no undo: it goes with the step that added it
