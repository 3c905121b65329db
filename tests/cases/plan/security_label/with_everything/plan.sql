-- ==== expand
-- direct
CREATE SCHEMA "app";
-- undo: DROP SCHEMA "app"

-- direct
CREATE TYPE "app"."mood" AS ENUM ('sad', 'ok');
-- undo: DROP TYPE "app"."mood"

-- direct
CREATE DOMAIN "app"."d" AS integer;
-- undo: DROP DOMAIN "app"."d"

-- direct
CREATE TYPE "app"."pair" AS ("a" integer, "b" integer);
-- undo: DROP TYPE "app"."pair"

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION app.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT x$function$;
-- undo: DROP FUNCTION "app"."f"(x integer)

-- direct
CREATE SEQUENCE "app"."s" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "app"."s"

-- direct
CREATE TABLE "app"."t" (
    "id" bigint NOT NULL,
    "c" text
);
-- undo: DROP TABLE "app"."t"

-- direct
CREATE AGGREGATE "app"."total"(integer) (SFUNC = int4pl, STYPE = integer);
-- undo: DROP AGGREGATE "app"."total"(integer)

-- direct; ACCESS EXCLUSIVE app.t
ALTER TABLE "app"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "app"."t" DROP CONSTRAINT "t_pkey"

-- direct
CREATE VIEW "app"."v" AS
 SELECT t.id,
    t.c
   FROM app.t;
-- undo: DROP VIEW "app"."v"

-- direct
CREATE MATERIALIZED VIEW "app"."m" AS
 SELECT t.id,
    t.c
   FROM app.t;
-- undo: DROP MATERIALIZED VIEW "app"."m"

-- publication; SHARE UPDATE EXCLUSIVE app.t
CREATE PUBLICATION "p" FOR TABLE ONLY "app"."t";
-- undo: DROP PUBLICATION "p"

-- security_label
SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS 'publication';
-- undo: SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS 'aggregate';
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS 'function';
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON SCHEMA "app" IS 'schema';
-- undo: SECURITY LABEL FOR "guard" ON SCHEMA "app" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS 'domain';
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS 'enum';
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS 'composite';
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS NULL

-- direct; SHARE UPDATE EXCLUSIVE app.m
SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS 'matview';
-- undo: SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS NULL

-- direct; SHARE UPDATE EXCLUSIVE app.m
SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS 'matview column';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.pair
SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS 'attribute';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.s
SECURITY LABEL FOR "guard" ON SEQUENCE "app"."s" IS 'sequence';
-- undo: SECURITY LABEL FOR "guard" ON SEQUENCE "app"."s" IS NULL

-- direct; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "guard" ON TABLE "app"."t" IS 'table';
-- undo: SECURITY LABEL FOR "guard" ON TABLE "app"."t" IS NULL

-- direct; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "other" ON TABLE "app"."t" IS 'table, too';
-- undo: SECURITY LABEL FOR "other" ON TABLE "app"."t" IS NULL

-- direct; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "guard" ON COLUMN "app"."t"."c" IS 'column';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."t"."c" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.v
SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS 'view';
-- undo: SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.v
SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS 'view column';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS NULL
