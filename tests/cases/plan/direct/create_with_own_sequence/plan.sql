-- ==== expand
-- direct
CREATE SEQUENCE "public"."s" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."s"

-- direct
CREATE TABLE "public"."t" (
    "id" bigint DEFAULT nextval('public.s'::regclass)
);
-- undo: DROP TABLE "public"."t"
