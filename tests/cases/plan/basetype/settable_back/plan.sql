-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.code_out(public.code)
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4out$function$;
ALTER TYPE "public"."code" SET (RECEIVE = NONE, SEND = NONE);
DROP FUNCTION public.code_recv(internal);
DROP FUNCTION public.code_send(public.code);
-- undo: CREATE OR REPLACE FUNCTION public.code_out(public.code)
-- undo:  RETURNS cstring
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE STRICT COST 3
-- undo: AS $function$int4out$function$;
-- undo: CREATE OR REPLACE FUNCTION public.code_recv(internal)
-- undo:  RETURNS public.code
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE STRICT
-- undo: AS $function$int4recv$function$;
-- undo: CREATE OR REPLACE FUNCTION public.code_send(public.code)
-- undo:  RETURNS bytea
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE STRICT
-- undo: AS $function$int4send$function$;
-- undo: ALTER TYPE "public"."code" SET (RECEIVE = public.code_recv, SEND = public.code_send)
