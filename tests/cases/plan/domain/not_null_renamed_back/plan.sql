-- ==== contract
-- domain
ALTER DOMAIN "public"."d" RENAME CONSTRAINT "nn" TO "d_not_null";
-- undo: ALTER DOMAIN "public"."d" RENAME CONSTRAINT "d_not_null" TO "nn"
