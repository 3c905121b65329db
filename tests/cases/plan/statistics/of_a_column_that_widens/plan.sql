-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; SHARE UPDATE EXCLUSIVE public.t; !lock
DROP STATISTICS "public"."s";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t";
-- undo: DROP STATISTICS "public"."s";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10);
-- undo: CREATE STATISTICS "public"."s" (ndistinct, dependencies, mcv) ON a, b FROM "public"."t"
