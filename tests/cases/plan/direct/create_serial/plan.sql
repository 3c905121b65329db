-- ==== expand
-- direct
CREATE SEQUENCE "public"."t_id_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."t_id_seq"

-- direct
CREATE TABLE "public"."t" (
    "id" integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct
ALTER SEQUENCE "public"."t_id_seq" OWNED BY "public"."t"."id";
-- undo: ALTER SEQUENCE "public"."t_id_seq" OWNED BY NONE
