-- ==== contract
-- direct
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "x" TYPE bigint;
-- undo: ALTER TYPE "public"."pair" ALTER ATTRIBUTE "x" TYPE integer
