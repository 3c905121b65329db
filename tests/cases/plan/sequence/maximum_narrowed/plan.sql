-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock; !data-dependent
-- gate: SELECT 'public.s', 'stands at ' || last_value, 'MAXVALUE would be 100' FROM "public"."s" WHERE last_value > 100
ALTER SEQUENCE "public"."s" MAXVALUE 100;
-- undo: ALTER SEQUENCE "public"."s" MAXVALUE 1000
