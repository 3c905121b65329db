-- ==== contract
-- enum; !breaks-new-application
ALTER TYPE "public"."feeling" RENAME VALUE 'unhappy' TO 'sad';
-- undo: ALTER TYPE "public"."feeling" RENAME VALUE 'sad' TO 'unhappy'

-- direct
ALTER TYPE "public"."feeling" RENAME TO "mood";
-- undo: ALTER TYPE "public"."mood" RENAME TO "feeling"
