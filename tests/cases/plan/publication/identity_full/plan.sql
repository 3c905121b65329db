-- ==== expand
-- publication; SHARE UPDATE EXCLUSIVE public.t
CREATE PUBLICATION "p" FOR TABLE ONLY "public"."t";
-- undo: DROP PUBLICATION "p"

-- publication; SHARE UPDATE EXCLUSIVE public.u
CREATE PUBLICATION "q" FOR TABLE ONLY "public"."u" WITH (publish = 'insert');
-- undo: DROP PUBLICATION "q"
