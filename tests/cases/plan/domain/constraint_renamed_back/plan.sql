-- ==== contract
-- domain
ALTER DOMAIN "public"."d" RENAME CONSTRAINT "z" TO "c";
-- undo: ALTER DOMAIN "public"."d" RENAME CONSTRAINT "c" TO "z"
