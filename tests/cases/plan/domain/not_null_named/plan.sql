-- ==== contract
-- domain; SHARE public.t; !lock; !scan; !data-dependent
ALTER DOMAIN "public"."d" ADD CONSTRAINT "nn" NOT NULL;
-- undo: ALTER DOMAIN "public"."d" DROP NOT NULL
