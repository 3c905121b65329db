-- ==== expand
-- direct
CREATE ACCESS METHOD "heap_too" TYPE TABLE HANDLER heap_tableam_handler;
-- undo: DROP ACCESS METHOD "heap_too"

-- direct
CREATE ACCESS METHOD "tree" TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD "tree" IS 'a';
-- undo: DROP ACCESS METHOD "tree"
