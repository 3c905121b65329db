-- ==== expand
-- direct
COMMENT ON LANGUAGE "plown" IS NULL;
-- undo: COMMENT ON LANGUAGE "plown" IS 'it''s ours'

-- direct
COMMENT ON ACCESS METHOD "tree" IS 'old';
-- undo: COMMENT ON ACCESS METHOD "tree" IS 'new'

-- direct
COMMENT ON CAST (integer AS public.mood) IS 'gone';
-- undo: COMMENT ON CAST (integer AS public.mood) IS NULL

-- direct
COMMENT ON OPERATOR FAMILY "public"."fam" USING "gist" IS NULL;
-- undo: COMMENT ON OPERATOR FAMILY "public"."fam" USING "gist" IS 'a family'

-- direct
COMMENT ON OPERATOR CLASS "public"."boxes" USING "gist" IS NULL;
-- undo: COMMENT ON OPERATOR CLASS "public"."boxes" USING "gist" IS 'a class'

-- direct
COMMENT ON OPERATOR "public".=== (box, box) IS NULL;
-- undo: COMMENT ON OPERATOR "public".=== (box, box) IS 'the same'

-- direct
COMMENT ON TRANSFORM FOR public.span LANGUAGE "sql" IS NULL;
-- undo: COMMENT ON TRANSFORM FOR public.span LANGUAGE "sql" IS 'a transform'

-- direct
COMMENT ON AGGREGATE "public"."total"(integer) IS 'old';
-- undo: COMMENT ON AGGREGATE "public"."total"(integer) IS 'new'
