-- ==== expand
-- direct
CREATE TABLE "public"."u" (
    "a" integer NOT NULL
);
-- undo: DROP TABLE "public"."u"

-- direct; ACCESS EXCLUSIVE public.u
ALTER TABLE "public"."u" ADD CONSTRAINT "u_pkey" PRIMARY KEY (a) WITH (fillfactor=60);
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT "u_pkey"
-- ==== contract
-- constraint; SHARE UPDATE EXCLUSIVE public.t; !scan; !data-dependent; no transaction
-- gate: SELECT "a", count(*) FROM "public"."t"
-- gate: WHERE "a" IS NOT NULL
-- gate: GROUP BY "a" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_t_a" ON "public"."t" USING btree (a) WITH (fillfactor=70);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_t_a"

-- constraint; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_a" UNIQUE USING INDEX "_so_new_t_a" DEFERRABLE;
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_a"
