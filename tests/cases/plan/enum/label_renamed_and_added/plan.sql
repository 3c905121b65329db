-- ==== expand
-- direct
ALTER TYPE "public"."mood" ADD VALUE IF NOT EXISTS 'new';
-- no undo: PostgreSQL cannot take a label out of an enum; an unused one is harmless
-- ==== contract
-- enum; !breaks-new-application
ALTER TYPE "public"."mood" RENAME VALUE 'unhappy' TO 'sad';
-- undo: ALTER TYPE "public"."mood" RENAME VALUE 'sad' TO 'unhappy'
