-- ==== expand
-- direct
CREATE OPERATOR FAMILY "public"."words" USING "btree";
-- undo: DROP OPERATOR FAMILY "public"."words" USING "btree"

-- direct
CREATE OPERATOR CLASS "public"."words" FOR TYPE text USING "btree" FAMILY public.words AS FUNCTION 1 (text, text) public.cmp(text,text), OPERATOR 1 <(text,text), OPERATOR 2 <=(text,text), OPERATOR 3 =(text,text), OPERATOR 4 >=(text,text), OPERATOR 5 >(text,text);
COMMENT ON OPERATOR CLASS "public"."words" USING "btree" IS 'w';
-- undo: DROP OPERATOR CLASS "public"."words" USING "btree"

-- direct
CREATE TABLE "public"."t" (
    "a" text
);
-- undo: DROP TABLE "public"."t"

-- direct; SHARE ROW EXCLUSIVE public.t
CREATE INDEX "i" ON "public"."t" USING btree (a public.words);
-- undo: DROP INDEX "public"."i"
