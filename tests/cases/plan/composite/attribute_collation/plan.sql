-- ==== contract
-- direct
ALTER TYPE "public"."pair" ALTER ATTRIBUTE "y" TYPE text COLLATE pg_catalog."C";
-- undo: ALTER TYPE "public"."pair" ALTER ATTRIBUTE "y" TYPE text
