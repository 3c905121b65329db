-- ==== expand
-- direct
ALTER EVENT TRIGGER "a" DISABLE;
-- undo: ALTER EVENT TRIGGER "a" ENABLE
-- ==== contract
-- direct
ALTER EVENT TRIGGER "b" ENABLE REPLICA;
-- undo: ALTER EVENT TRIGGER "b" DISABLE

-- direct
DROP EVENT TRIGGER "c";
CREATE EVENT TRIGGER "c" ON ddl_command_end
    WHEN TAG IN ('DROP TABLE', 'CREATE TABLE')
    EXECUTE FUNCTION public.noted_too();
-- undo: DROP EVENT TRIGGER "c";
-- undo: CREATE EVENT TRIGGER "c" ON ddl_command_end
-- undo:     WHEN TAG IN ('CREATE TABLE')
-- undo:     EXECUTE FUNCTION public.noted()

-- direct
DROP EVENT TRIGGER "d";
CREATE EVENT TRIGGER "d" ON sql_drop
    EXECUTE FUNCTION public.noted();
COMMENT ON EVENT TRIGGER "d" IS 'new';
-- undo: DROP EVENT TRIGGER "d";
-- undo: CREATE EVENT TRIGGER "d" ON ddl_command_end
-- undo:     EXECUTE FUNCTION public.noted();
-- undo: COMMENT ON EVENT TRIGGER "d" IS 'old'
