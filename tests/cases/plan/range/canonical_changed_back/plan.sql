-- ==== expand
-- direct
CREATE OR REPLACE FUNCTION public.span_form(public.span)
 RETURNS public.span
 LANGUAGE internal
 IMMUTABLE STRICT
AS $function$int4range_canonical$function$;
COMMENT ON FUNCTION public.span_form(public.span) IS NULL;
-- undo: CREATE OR REPLACE FUNCTION public.span_form(public.span)
-- undo:  RETURNS public.span
-- undo:  LANGUAGE internal
-- undo:  IMMUTABLE STRICT COST 7
-- undo: AS $function$int4range_canonical$function$;
-- undo: COMMENT ON FUNCTION public.span_form(public.span) IS 'half-open'
