-- ==== contract
-- direct
DROP ACCESS METHOD "tree";
-- undo: CREATE ACCESS METHOD "tree" TYPE INDEX HANDLER bthandler;
-- undo: COMMENT ON ACCESS METHOD "tree" IS 'a'

-- direct
DROP ACCESS METHOD "heap_too";
-- undo: CREATE ACCESS METHOD "heap_too" TYPE TABLE HANDLER heap_tableam_handler
