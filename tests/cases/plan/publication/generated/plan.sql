-- ==== expand
-- publication; SHARE UPDATE EXCLUSIVE app.a
ALTER PUBLICATION "p" SET (publish_generated_columns = stored);
-- undo: ALTER PUBLICATION "p" SET (publish_generated_columns = none)
