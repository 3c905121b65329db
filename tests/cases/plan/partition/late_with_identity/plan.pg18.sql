-- ==== expand
-- partition
CREATE TABLE "public"."p1" (LIKE "public"."p" INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION);
ALTER TABLE "public"."p1" ALTER COLUMN "id" SET DEFAULT nextval('"public"."p_id_seq"'::regclass);
-- undo: DROP TABLE "public"."p1"
-- ==== contract
-- partition; ACCESS EXCLUSIVE public.p1; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."p1" WHERE NOT (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) LIMIT 5
ALTER TABLE "public"."p1" ADD CONSTRAINT "_so_within_p1" CHECK (((id IS NOT NULL) AND (id >= 0) AND (id < 100))) NOT VALID;
-- undo: ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.p1; !scan; !data-dependent
ALTER TABLE "public"."p1" VALIDATE CONSTRAINT "_so_within_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.d; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "public"."d" WHERE NOT (NOT ((id IS NOT NULL) AND (id >= 0) AND (id < 100))) LIMIT 5
ALTER TABLE "public"."d" ADD CONSTRAINT "_so_beside_p1" CHECK (NOT ((id IS NOT NULL) AND (id >= 0) AND (id < 100))) NOT VALID;
-- undo: ALTER TABLE "public"."d" DROP CONSTRAINT IF EXISTS "_so_beside_p1"

-- partition; SHARE UPDATE EXCLUSIVE public.d; !scan; !data-dependent
ALTER TABLE "public"."d" VALIDATE CONSTRAINT "_so_beside_p1";
-- no undo: it goes with the step that added it

-- partition; ACCESS EXCLUSIVE public.p1; SHARE UPDATE EXCLUSIVE public.p; ACCESS EXCLUSIVE public.d; !lock
ALTER TABLE "public"."p1" ALTER COLUMN "id" DROP DEFAULT;
ALTER TABLE "public"."p" ATTACH PARTITION "public"."p1" FOR VALUES FROM (0) TO (100);
ALTER TABLE "public"."p1" DROP CONSTRAINT IF EXISTS "_so_within_p1";
ALTER TABLE "public"."d" DROP CONSTRAINT IF EXISTS "_so_beside_p1";
-- undo: ALTER TABLE "public"."p" DETACH PARTITION "public"."p1";
-- undo: ALTER TABLE "public"."p1" ALTER COLUMN "id" SET DEFAULT nextval('"public"."p_id_seq"'::regclass)
