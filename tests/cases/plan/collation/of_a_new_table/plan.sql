-- ==== expand
-- direct
CREATE COLLATION "public"."plain" (PROVIDER = libc, LOCALE = 'C');
-- undo: DROP COLLATION "public"."plain"

-- direct
CREATE DOMAIN "public"."name" AS text COLLATE public.plain;
-- undo: DROP DOMAIN "public"."name"

-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" text COLLATE public.plain,
    "b" public.name
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct; SHARE ROW EXCLUSIVE public.t
CREATE INDEX "i" ON "public"."t" USING btree (a COLLATE "C", a);
-- undo: DROP INDEX "public"."i"

-- direct; SHARE ROW EXCLUSIVE public.t
CREATE INDEX "j" ON "public"."t" USING btree (id, ((a || 'x'::text)));
-- undo: DROP INDEX "public"."j"
