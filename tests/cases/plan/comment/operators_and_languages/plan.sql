-- ==== expand
-- direct
COMMENT ON LANGUAGE "plown" IS 'it''s ours';
-- undo: COMMENT ON LANGUAGE "plown" IS NULL

-- direct
COMMENT ON ACCESS METHOD "tree" IS 'new';
-- undo: COMMENT ON ACCESS METHOD "tree" IS 'old'

-- direct
COMMENT ON CAST (integer AS public.mood) IS NULL;
-- undo: COMMENT ON CAST (integer AS public.mood) IS 'gone'

-- direct
COMMENT ON OPERATOR FAMILY "public"."fam" USING "gist" IS 'a family';
-- undo: COMMENT ON OPERATOR FAMILY "public"."fam" USING "gist" IS NULL

-- direct
COMMENT ON OPERATOR CLASS "public"."boxes" USING "gist" IS 'a class';
-- undo: COMMENT ON OPERATOR CLASS "public"."boxes" USING "gist" IS NULL

-- direct
COMMENT ON OPERATOR "public".=== (box, box) IS 'the same';
-- undo: COMMENT ON OPERATOR "public".=== (box, box) IS NULL

-- direct
COMMENT ON TRANSFORM FOR public.span LANGUAGE "sql" IS 'a transform';
-- undo: COMMENT ON TRANSFORM FOR public.span LANGUAGE "sql" IS NULL

-- direct
COMMENT ON AGGREGATE "public"."total"(integer) IS 'new';
-- undo: COMMENT ON AGGREGATE "public"."total"(integer) IS 'old'
