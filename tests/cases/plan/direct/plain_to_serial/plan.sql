-- ==== expand
-- direct
CREATE SEQUENCE "public"."t_id_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."t_id_seq"

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER TABLE "public"."t" ALTER COLUMN "id" SET DEFAULT nextval('public.t_id_seq'::regclass);
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" DROP DEFAULT

-- direct
ALTER SEQUENCE "public"."t_id_seq" OWNED BY "public"."t"."id";
SELECT setval('"public"."t_id_seq"', greatest((SELECT max("id") FROM "public"."t") + 1, 1), false);
-- undo: ALTER SEQUENCE "public"."t_id_seq" OWNED BY NONE
