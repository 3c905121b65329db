-- ==== expand
-- direct
ALTER FOREIGN DATA WRAPPER "v" HANDLER public.one;
-- undo: ALTER FOREIGN DATA WRAPPER "v" NO HANDLER

-- direct
ALTER FOREIGN DATA WRAPPER "w" HANDLER public.one;
-- undo: ALTER FOREIGN DATA WRAPPER "w" HANDLER public.two
