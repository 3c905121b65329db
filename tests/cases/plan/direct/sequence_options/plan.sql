-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock; !data-dependent
-- gate: SELECT 'public.s', 'stands at ' || last_value, 'MAXVALUE would be 1000' FROM "public"."s" WHERE last_value > 1000
ALTER SEQUENCE "public"."s" INCREMENT BY 5 MAXVALUE 1000 CACHE 7 CYCLE;
-- undo: ALTER SEQUENCE "public"."s" INCREMENT BY 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE
