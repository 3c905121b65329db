-- ==== contract
-- direct
ALTER FOREIGN DATA WRAPPER "w" RENAME TO "w2";
-- undo: ALTER FOREIGN DATA WRAPPER "w2" RENAME TO "w"

-- direct
ALTER SERVER "s" RENAME TO "s2";
-- undo: ALTER SERVER "s2" RENAME TO "s"

-- direct; ACCESS EXCLUSIVE public.t; !lock
ALTER FOREIGN TABLE "public"."t" RENAME TO "t2";
-- undo: ALTER FOREIGN TABLE "public"."t2" RENAME TO "t"

-- direct
ALTER PUBLICATION "p" RENAME TO "p2";
-- undo: ALTER PUBLICATION "p2" RENAME TO "p"

-- direct
ALTER EVENT TRIGGER "e" RENAME TO "e2";
-- undo: ALTER EVENT TRIGGER "e2" RENAME TO "e"
