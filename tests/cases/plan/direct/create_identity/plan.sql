-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."t_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1) NOT NULL
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"
