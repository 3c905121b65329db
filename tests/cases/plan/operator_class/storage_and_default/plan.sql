-- ==== expand
-- direct
CREATE OPERATOR FAMILY "public"."fam" USING "gist";
-- undo: DROP OPERATOR FAMILY "public"."fam" USING "gist"

-- direct
CREATE OPERATOR CLASS "public"."boxes" DEFAULT FOR TYPE public.e USING "gist" FAMILY public.fam AS STORAGE box;
-- undo: DROP OPERATOR CLASS "public"."boxes" USING "gist"

-- direct
CREATE OPERATOR FAMILY "public"."nothing" USING "hash";
-- undo: DROP OPERATOR FAMILY "public"."nothing" USING "hash"

-- direct
CREATE OPERATOR CLASS "public"."nothing" FOR TYPE public.e USING "hash" FAMILY public.nothing AS STORAGE public.e;
-- undo: DROP OPERATOR CLASS "public"."nothing" USING "hash"
