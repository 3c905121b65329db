-- ==== contract
-- retire
DROP OPERATOR CLASS "public"."nothing" USING "hash";
-- undo: CREATE OPERATOR CLASS "public"."nothing" FOR TYPE public.e USING "hash" FAMILY public.nothing AS STORAGE public.e

-- retire
DROP OPERATOR FAMILY "public"."nothing" USING "hash";
-- undo: CREATE OPERATOR FAMILY "public"."nothing" USING "hash"

-- retire
DROP OPERATOR CLASS "public"."boxes" USING "gist";
-- undo: CREATE OPERATOR CLASS "public"."boxes" DEFAULT FOR TYPE public.e USING "gist" FAMILY public.fam AS STORAGE box

-- retire
DROP OPERATOR FAMILY "public"."fam" USING "gist";
-- undo: CREATE OPERATOR FAMILY "public"."fam" USING "gist"
