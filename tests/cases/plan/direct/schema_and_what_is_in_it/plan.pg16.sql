-- ==== expand
-- direct
CREATE SCHEMA "s";
-- undo: DROP SCHEMA "s"

-- direct
CREATE TABLE "s"."t" (
    "id" integer NOT NULL,
    "p" integer
);
-- undo: DROP TABLE "s"."t"

-- direct; ACCESS EXCLUSIVE s.t
ALTER TABLE "s"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "s"."t" DROP CONSTRAINT "t_pkey"

-- direct; SHARE ROW EXCLUSIVE s.t; SHARE ROW EXCLUSIVE s.t
ALTER TABLE "s"."t" ADD CONSTRAINT "t_p_fkey" FOREIGN KEY (p) REFERENCES s.t(id);
-- undo: ALTER TABLE "s"."t" DROP CONSTRAINT "t_p_fkey"

-- direct; SHARE ROW EXCLUSIVE s.t
CREATE INDEX "i" ON "s"."t" USING btree (p);
-- undo: DROP INDEX "s"."i"

-- direct
CREATE VIEW "s"."v" AS
 SELECT id
   FROM s.t;
-- undo: DROP VIEW "s"."v"
