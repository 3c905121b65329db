-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."p1"
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_pkey" ON "public"."p1" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_pkey"

-- constraint; SHARE UPDATE EXCLUSIVE public.p2a; !scan; !data-dependent; no transaction
-- gate: SELECT "id", "a", count(*) FROM "public"."p2a"
-- gate: GROUP BY "id", "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p2a_pkey" ON "public"."p2a" USING btree (id, a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p2a_pkey"

-- constraint; ACCESS EXCLUSIVE public.p; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY USING INDEX "_so_new_p1_pkey";
ALTER TABLE "public"."p2a" ADD CONSTRAINT "p2a_pkey" PRIMARY KEY USING INDEX "_so_new_p2a_pkey";
ALTER TABLE "public"."p" ADD CONSTRAINT "p_pkey" PRIMARY KEY (id, a);
-- undo: ALTER TABLE "public"."p" DROP CONSTRAINT "p_pkey"
