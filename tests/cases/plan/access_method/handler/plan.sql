-- ==== expand
-- direct; !breaks-old-application
DROP ACCESS METHOD "tree";
CREATE ACCESS METHOD "tree" TYPE INDEX HANDLER hashhandler;
-- undo: DROP ACCESS METHOD "tree";
-- undo: CREATE ACCESS METHOD "tree" TYPE INDEX HANDLER bthandler
