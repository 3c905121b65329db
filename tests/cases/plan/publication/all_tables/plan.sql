-- ==== expand
-- publication; SHARE UPDATE EXCLUSIVE app.a
DROP PUBLICATION "p";
CREATE PUBLICATION "p" FOR ALL TABLES;
-- undo: DROP PUBLICATION "p";
-- undo: CREATE PUBLICATION "p" FOR TABLE ONLY "app"."a"

-- publication
CREATE PUBLICATION "q" FOR ALL TABLES;
-- undo: DROP PUBLICATION "q"
-- ==== contract
-- publication
ALTER PUBLICATION "p" SET (publish = 'insert');
-- undo: ALTER PUBLICATION "p" SET (publish = 'insert, update, delete, truncate')
