-- ==== expand
-- publication; SHARE UPDATE EXCLUSIVE public.w
CREATE PUBLICATION "r" FOR TABLE ONLY "public"."w";
-- undo: DROP PUBLICATION "r"
-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.u; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."u"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_u_key" ON "public"."u" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_u_key"

-- alter_constraint; ACCESS EXCLUSIVE public.u; !lock
ALTER TABLE "public"."u" DROP CONSTRAINT "u_key";
ALTER TABLE "public"."u" ADD CONSTRAINT "u_key" PRIMARY KEY USING INDEX "_so_new_u_key";
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT "u_key";
-- undo: ALTER TABLE "public"."u" ADD CONSTRAINT "u_key" PRIMARY KEY USING INDEX "_so_undo_u_key" DEFERRABLE

-- alter_constraint; SHARE UPDATE EXCLUSIVE public.u; no transaction
DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_undo_u_key";
-- undo: CREATE UNIQUE INDEX CONCURRENTLY "_so_undo_u_key" ON "public"."u" USING btree (id)

-- constraint; SHARE UPDATE EXCLUSIVE public.v; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."v"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_v_pkey" ON "public"."v" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_v_pkey"

-- constraint; ACCESS EXCLUSIVE public.v; !lock
ALTER TABLE "public"."v" ADD CONSTRAINT "v_pkey" PRIMARY KEY USING INDEX "_so_new_v_pkey";
-- undo: ALTER TABLE "public"."v" DROP CONSTRAINT "v_pkey"

-- publication; SHARE UPDATE EXCLUSIVE public.t; SHARE UPDATE EXCLUSIVE public.u
CREATE PUBLICATION "p" FOR TABLE ONLY "public"."t", ONLY "public"."u";
-- undo: DROP PUBLICATION "p"

-- publication; SHARE UPDATE EXCLUSIVE public.w; SHARE UPDATE EXCLUSIVE public.v
ALTER PUBLICATION "q" SET TABLE ONLY "public"."v", ONLY "public"."w";
-- undo: ALTER PUBLICATION "q" SET TABLE ONLY "public"."w"
