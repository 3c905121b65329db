-- ==== expand
-- publication
ALTER PUBLICATION "p" SET (publish = 'insert, update, delete, truncate');
-- undo: ALTER PUBLICATION "p" SET (publish = 'insert')
-- ==== contract
-- publication
DROP PUBLICATION "q";
-- undo: CREATE PUBLICATION "q" FOR ALL TABLES

-- publication; SHARE UPDATE EXCLUSIVE app.a
DROP PUBLICATION "p";
CREATE PUBLICATION "p" FOR TABLE ONLY "app"."a";
-- undo: DROP PUBLICATION "p";
-- undo: CREATE PUBLICATION "p" FOR ALL TABLES
