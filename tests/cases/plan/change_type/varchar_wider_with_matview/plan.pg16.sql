-- ==== expand
-- change_type; ACCESS EXCLUSIVE public.t; ACCESS EXCLUSIVE public.m; !lock; !scan
DROP INDEX "public"."m_a";
DROP MATERIALIZED VIEW "public"."m";
ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(20);
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT a
   FROM public.t;
CREATE INDEX "m_a" ON "public"."m" USING btree (a);
-- undo: DROP INDEX "public"."m_a";
-- undo: DROP MATERIALIZED VIEW "public"."m";
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "a" TYPE character varying(10) USING "a"::character varying(10);
-- undo: CREATE MATERIALIZED VIEW "public"."m" AS
-- undo:  SELECT a
-- undo:    FROM public.t;
-- undo: CREATE INDEX "m_a" ON "public"."m" USING btree (a)
