-- ==== expand
-- direct
CREATE TYPE "public"."mood" AS ENUM ('ok');
-- undo: DROP TYPE "public"."mood"

-- direct
CREATE SEQUENCE "public"."t_id_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."t_id_seq"

-- direct
CREATE TABLE "public"."keep" (
    "id" integer NOT NULL
);
-- undo: DROP TABLE "public"."keep"

-- direct
CREATE TABLE "public"."t" (
    "id" integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL,
    "m" public.mood,
    "k" integer
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.keep
ALTER TABLE "public"."keep" ADD CONSTRAINT "keep_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."keep" DROP CONSTRAINT "keep_pkey"

-- direct; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.keep
ALTER TABLE "public"."t" ADD CONSTRAINT "t_k_fkey" FOREIGN KEY (k) REFERENCES public.keep(id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_k_fkey"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct
CREATE VIEW "public"."v" AS
 SELECT id,
    m,
    k
   FROM public.t;
-- undo: DROP VIEW "public"."v"

-- direct
ALTER SEQUENCE "public"."t_id_seq" OWNED BY "public"."t"."id";
-- undo: ALTER SEQUENCE "public"."t_id_seq" OWNED BY NONE
