-- ==== contract
-- direct
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "y" TYPE text;
-- undo: ALTER TYPE "public"."pair" ALTER ATTRIBUTE "y" TYPE text COLLATE pg_catalog."C"
