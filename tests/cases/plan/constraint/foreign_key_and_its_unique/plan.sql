-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_u" ON "public"."t" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_u"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_u" UNIQUE USING INDEX "_so_new_t_u";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_u"

-- constraint; SHARE ROW EXCLUSIVE public.u; SHARE ROW EXCLUSIVE public.t; !lock
-- gate: SELECT "held"."ctid", "held"."a" FROM "public"."u" AS held
-- gate: WHERE (held."a" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."t" AS other WHERE other."a" = held."a")
-- gate: LIMIT 6
ALTER TABLE "public"."u" ADD CONSTRAINT "u_t" FOREIGN KEY (a) REFERENCES public.t(a) NOT VALID;
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT IF EXISTS "u_t"

-- constraint; SHARE UPDATE EXCLUSIVE public.u; ROW SHARE public.t; !scan; !data-dependent
ALTER TABLE "public"."u" VALIDATE CONSTRAINT "u_t";
-- no undo: it goes with the step that added it
