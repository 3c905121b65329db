-- ==== expand
-- direct
CREATE SEQUENCE "public"."account_id_seq" AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "public"."account_id_seq"

-- direct
SET LOCAL check_function_bodies = off;
CREATE OR REPLACE FUNCTION public.run()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
-- undo: DROP FUNCTION "public"."run"()

-- direct
CREATE TABLE "public"."account" (
    "id" bigint DEFAULT nextval('public.account_id_seq'::regclass) NOT NULL
);
-- undo: DROP TABLE "public"."account"

-- direct; ACCESS EXCLUSIVE public.account
ALTER TABLE "public"."account" ADD CONSTRAINT "account_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."account" DROP CONSTRAINT "account_pkey"

-- direct
CREATE VIEW "public"."accounts" AS
 SELECT id
   FROM public.account;
-- undo: DROP VIEW "public"."accounts"

-- direct
ALTER SEQUENCE "public"."account_id_seq" OWNED BY "public"."account"."id";
-- undo: ALTER SEQUENCE "public"."account_id_seq" OWNED BY NONE

-- owner
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER ROUTINE "public"."run"() OWNER TO "owner_one";
-- undo: ALTER ROUTINE "public"."run"() OWNER TO CURRENT_USER

-- owner; ACCESS EXCLUSIVE public.account; ACCESS EXCLUSIVE public.account_id_seq
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER TABLE "public"."account" OWNER TO "owner_one";
-- undo: ALTER TABLE "public"."account" OWNER TO CURRENT_USER

-- owner; ACCESS EXCLUSIVE public.accounts
-- gate: SELECT 'owner_one' WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'owner_one')
ALTER VIEW "public"."accounts" OWNER TO "owner_one";
-- undo: ALTER VIEW "public"."accounts" OWNER TO CURRENT_USER
