-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock; !data-dependent
-- gate: SELECT 'public.s', 'stands at ' || last_value, 'MINVALUE would be -100' FROM "public"."s" WHERE last_value <  -100
ALTER SEQUENCE "public"."s" MINVALUE  -100;
-- undo: ALTER SEQUENCE "public"."s" MINVALUE  -1000
