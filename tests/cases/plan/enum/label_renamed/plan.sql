-- ==== contract
-- enum; !breaks-new-application
ALTER TYPE "public"."mood" RENAME VALUE 'unhappy' TO 'sad';
ALTER TYPE "public"."mood" RENAME VALUE 'it''s bad' TO 'so ''bad''';
-- undo: ALTER TYPE "public"."mood" RENAME VALUE 'so ''bad''' TO 'it''s bad';
-- undo: ALTER TYPE "public"."mood" RENAME VALUE 'sad' TO 'unhappy'
