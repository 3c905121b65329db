-- ==== contract
-- publication; SHARE UPDATE EXCLUSIVE app.a
ALTER PUBLICATION "p" SET (publish_generated_columns = none);
-- undo: ALTER PUBLICATION "p" SET (publish_generated_columns = stored)
