-- ==== contract
-- domain
ALTER DOMAIN "public"."d" RENAME CONSTRAINT "c" TO "z";
-- undo: ALTER DOMAIN "public"."d" RENAME CONSTRAINT "z" TO "c"
