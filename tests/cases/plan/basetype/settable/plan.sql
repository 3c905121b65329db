-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.code_out(public.code)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT COST 3
AS $function$int4out$function$;
CREATE OR REPLACE FUNCTION public.code_recv(internal)
 RETURNS public.code
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4recv$function$;
CREATE OR REPLACE FUNCTION public.code_send(public.code)
 RETURNS bytea
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4send$function$;
ALTER TYPE "public"."code" SET (RECEIVE = public.code_recv, SEND = public.code_send);
-- undo: CREATE OR REPLACE FUNCTION public.code_out(public.code)
-- undo:  RETURNS cstring
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE STRICT
-- undo: AS $function$int4out$function$;
-- undo: ALTER TYPE "public"."code" SET (RECEIVE = NONE, SEND = NONE);
-- undo: DROP FUNCTION public.code_recv(internal);
-- undo: DROP FUNCTION public.code_send(public.code)
