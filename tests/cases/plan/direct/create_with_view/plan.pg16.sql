-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "a" integer
);
-- undo: DROP TABLE "public"."t"

-- direct
CREATE VIEW "public"."v" AS
 SELECT a
   FROM public.t;
-- undo: DROP VIEW "public"."v"

-- direct
CREATE MATERIALIZED VIEW "public"."m" AS
 SELECT a
   FROM public.v;
-- undo: DROP MATERIALIZED VIEW "public"."m"

-- direct; SHARE ROW EXCLUSIVE public.m
CREATE INDEX "m_a" ON "public"."m" USING btree (a);
-- undo: DROP INDEX "public"."m_a"
