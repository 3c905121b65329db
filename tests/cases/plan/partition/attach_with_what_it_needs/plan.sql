-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock
-- gate: SELECT "ctid", "a" FROM "public"."p1" WHERE NOT ((a <> ''::text)) LIMIT 6
ALTER TABLE "public"."p1" ADD CONSTRAINT "p_c" CHECK ((a <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "p_c"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_c";
-- no undo: it goes with the step that added it

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent; no transaction
-- gate: SELECT "id", count(*) FROM "public"."p1"
-- gate: GROUP BY "id" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_p1_pkey" ON "public"."p1" USING btree (id);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."_so_new_p1_pkey"

-- partition; ACCESS EXCLUSIVE public.p1; !lock
ALTER TABLE "public"."p1" ADD CONSTRAINT "p1_pkey" PRIMARY KEY USING INDEX "_so_new_p1_pkey";
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT "p1_pkey"

-- partition; SHARE ROW EXCLUSIVE public.p1; SHARE ROW EXCLUSIVE public.r; !lock
-- gate: SELECT "held"."ctid", "held"."r_id" FROM "public"."p1" AS held
-- gate: WHERE (held."r_id" IS NOT NULL) AND NOT EXISTS (
-- gate:     SELECT FROM "public"."r" AS other WHERE other."id" = held."r_id")
-- gate: LIMIT 6
ALTER TABLE "public"."p1" ADD CONSTRAINT "p_r" FOREIGN KEY (r_id) REFERENCES public.r(id) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "p_r"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; ROW SHARE public.r; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "p_r";
-- no undo: it goes with the step that added it

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; no transaction
CREATE INDEX CONCURRENTLY "p1_a_idx" ON "public"."p1" USING btree (a);
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "public"."p1_a_idx"

-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((id IS NOT NULL) AND (id < 100000))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id < 100000))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; ACCESS EXCLUSIVE public.r; !lock
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (MINVALUE) TO (100000);
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1"
