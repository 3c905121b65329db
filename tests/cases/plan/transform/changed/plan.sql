-- ==== expand
-- direct
CREATE OR REPLACE TRANSFORM FOR public.span LANGUAGE "sql" (TO SQL WITH FUNCTION public.to_sql(internal));
-- undo: CREATE OR REPLACE TRANSFORM FOR public.span LANGUAGE "sql" (FROM SQL WITH FUNCTION public.from_sql(internal))
