-- ==== expand
-- direct; !breaks-old-application
DROP ACCESS METHOD "mine";
CREATE ACCESS METHOD "mine" TYPE TABLE HANDLER heap_tableam_handler;
-- undo: DROP ACCESS METHOD "mine";
-- undo: CREATE ACCESS METHOD "mine" TYPE INDEX HANDLER bthandler
