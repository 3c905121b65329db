-- ==== expand
-- direct
CREATE SCHEMA "s";
-- undo: DROP SCHEMA "s"

-- direct
CREATE TYPE "s"."e" AS ENUM ('a');
-- undo: DROP TYPE "s"."e"

-- direct
CREATE SEQUENCE "s"."q" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "s"."q"

-- direct
CREATE TABLE "s"."t" (
    "id" integer NOT NULL
);
-- undo: DROP TABLE "s"."t"

-- direct; ACCESS EXCLUSIVE s.t
ALTER TABLE "s"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "s"."t" DROP CONSTRAINT "t_pkey"

-- direct
CREATE VIEW "s"."v" AS
 SELECT id
   FROM s.t;
-- undo: DROP VIEW "s"."v"
