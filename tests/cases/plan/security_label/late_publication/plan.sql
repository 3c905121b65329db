-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."t"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_pkey" ON "public"."t" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_pkey"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY USING INDEX "_so_new_t_pkey";
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- publication; SHARE UPDATE EXCLUSIVE public.t
CREATE PUBLICATION "p" FOR TABLE ONLY "public"."t";
-- undo: DROP PUBLICATION "p"

-- security_label
SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS 'watched';
-- undo: SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS NULL
