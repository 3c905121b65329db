-- ==== contract
-- index
ALTER INDEX "public"."m_a" RENAME TO "m_by_a";
-- undo: ALTER INDEX "public"."m_by_a" RENAME TO "m_a"
