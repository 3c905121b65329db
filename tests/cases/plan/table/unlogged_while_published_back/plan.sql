-- ==== expand
-- persistence; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET LOGGED;
-- undo: ALTER TABLE "public"."t" SET UNLOGGED

-- publication; SHARE UPDATE EXCLUSIVE public.t
CREATE PUBLICATION "p" FOR TABLE ONLY "public"."t";
-- undo: DROP PUBLICATION "p"
