-- ==== contract
-- publication
DROP PUBLICATION "p";
-- undo: CREATE PUBLICATION "p" FOR TABLE ONLY "public"."t"

-- persistence; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
ALTER TABLE "public"."t" SET UNLOGGED;
-- undo: ALTER TABLE "public"."t" SET LOGGED
