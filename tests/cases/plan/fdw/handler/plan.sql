-- ==== expand
-- direct
ALTER FOREIGN DATA WRAPPER "v" NO HANDLER;
-- undo: ALTER FOREIGN DATA WRAPPER "v" HANDLER public.one

-- direct
ALTER FOREIGN DATA WRAPPER "w" HANDLER public.two;
-- undo: ALTER FOREIGN DATA WRAPPER "w" HANDLER public.one
